//! What stands behind the stream classes, found without an attribute that a subclass could change.

use super::result_types::ResultType;
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::{Form, Signature};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyType;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// What stands behind a stream class.
#[pyclass(frozen)]
pub(super) struct StreamClass {
    pub entry: &'static Entry,
    pub result: ResultType,
    pub constructor: Signature,
    pub update: Signature,
    pub peek: Signature,
    pub extend: Signature,
}

impl StreamClass {
    /// What stands behind the class of `entry`, whose outputs are handed over as `result`.
    pub fn new(entry: &'static Entry, result: ResultType) -> Self {
        let [constructor, update, peek, extend] =
            [Form::Stream, Form::Update, Form::Peek, Form::Extend]
                .map(|form| entry.signature(form));
        Self {
            entry,
            result,
            constructor,
            update,
            peek,
            extend,
        }
    }
}

/// A class, kept so that its address stays its own, and what stands behind it.
struct Known {
    _class: Py<PyAny>,
    behind: Py<StreamClass>,
}

/// The classes of this process, by their addresses.
static CLASSES: RwLock<Option<HashMap<usize, Known>>> = RwLock::new(None);

/// Notes what stands behind a class.
pub(super) fn add(class: &Bound<'_, PyAny>, behind: Bound<'_, StreamClass>) {
    let mut classes = CLASSES.write().unwrap_or_else(PoisonError::into_inner);
    let known = Known {
        _class: class.clone().unbind(),
        behind: behind.unbind(),
    };
    let classes = classes.get_or_insert_default();
    classes.insert(class.as_ptr().addr(), known);
}

/// What stands behind the nearest stream class that `class` is, or is a subclass of.
pub(super) fn behind<'py>(class: &Bound<'py, PyType>) -> Option<Bound<'py, StreamClass>> {
    let classes = CLASSES.read().unwrap_or_else(PoisonError::into_inner);
    let mut class_or_base = class.as_type_ptr();
    while !class_or_base.is_null() {
        let found = classes.as_ref()?.get(&class_or_base.addr());
        if let Some(found) = found {
            return Some(found.behind.bind(class.py()).clone());
        }
        // SAFETY: a live class, of which its base is asked for: a class that it keeps alive, or null.
        class_or_base = unsafe { ffi::PyType_GetSlot(class_or_base, ffi::Py_tp_base) }.cast();
    }
    None
}
