//! Python's objects, made so that a lack of memory is an error: PyO3 panics there.

use super::c_api;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr::null_mut;

/// A new reference that Python's C API gives, or the exception that it has set.
///
/// # Safety
/// `object` must be a new reference, or null.
#[inline]
pub(super) unsafe fn owned<'py>(
    py: Python<'py>,
    object: *mut ffi::PyObject,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: by this function's contract.
    unsafe { Bound::from_owned_ptr_or_opt(py, object) }.ok_or_else(|| raised(py))
}

/// The exception that the C API has set: a `MemoryError` where there was no memory for setting one.
#[cold]
pub(super) fn raised(py: Python<'_>) -> PyErr {
    PyErr::take(py).unwrap_or_else(|| {
        // SAFETY: sets an exception that Python has made beforehand.
        unsafe { ffi::PyErr_NoMemory() };
        PyErr::fetch(py)
    })
}

/// A string.
pub(super) fn text<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let length = isize::try_from(text.len())?;
    // SAFETY: so many bytes of UTF-8; Python gives a new reference, or null and an exception.
    unsafe {
        let made = ffi::PyUnicode_FromStringAndSize(text.as_ptr().cast(), length);
        owned(py, made)
    }
}

/// A float.
#[inline]
pub(super) fn float(py: Python<'_>, value: f64) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: Python gives a new reference, or null and an exception.
    unsafe { owned(py, ffi::PyFloat_FromDouble(value)) }
}

/// An int.
pub(super) fn whole(py: Python<'_>, value: usize) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: as of `float`.
    unsafe { owned(py, ffi::PyLong_FromSize_t(value)) }
}

/// An int that may be negative.
pub(super) fn signed(py: Python<'_>, value: i64) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: as of `float`.
    unsafe { owned(py, ffi::PyLong_FromLongLong(value)) }
}

/// A tuple.
pub(super) fn tuple<'py>(
    py: Python<'py>,
    items: impl ExactSizeIterator<Item = Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let count = isize::try_from(items.len())?;
    // SAFETY: Python gives a new tuple of so many places, which nobody has seen, or null and an exception.
    unsafe {
        let tuple = owned(py, c_api::PyTuple_New(count))?;
        fill(&tuple, items.map(Ok))?;
        Ok(tuple.cast_into_unchecked())
    }
}

/// A list.
pub(super) fn list<'py>(
    py: Python<'py>,
    items: impl ExactSizeIterator<Item = PyResult<Bound<'py, PyAny>>>,
) -> PyResult<Bound<'py, PyList>> {
    let count = isize::try_from(items.len())?;
    // SAFETY: Python gives a new list of so many places, which nobody has seen, or null and an exception; each place is
    // written once with a reference that it takes over.
    unsafe {
        let list = owned(py, c_api::PyList_New(count))?;
        for (place, item) in (0..).zip(items) {
            if ffi::PyList_SetItem(list.as_ptr(), place, item?.into_ptr()) != 0 {
                return Err(raised(py));
            }
        }
        Ok(list.cast_into_unchecked())
    }
}

/// An instance of `class`, a subclass of `tuple` without attributes of its own: as its `__new__` makes it, but without
/// code in Python.
#[inline]
pub(super) fn named_tuple<'py>(
    class: &Bound<'py, PyAny>,
    items: impl ExactSizeIterator<Item = PyResult<Bound<'py, PyAny>>>,
) -> PyResult<Bound<'py, PyAny>> {
    let count = isize::try_from(items.len())?;
    // SAFETY: such a class is allocated as tuples are; as in `tuple`.
    unsafe {
        let tuple = c_api::PyType_GenericAlloc(class.as_ptr().cast(), count);
        let tuple = owned(class.py(), tuple)?;
        fill(&tuple, items)?;
        Ok(tuple)
    }
}

/// Writes the items of a tuple.
///
/// # Safety
/// It must have been made just now, with as many places as there are items.
#[inline]
unsafe fn fill<'py>(
    tuple: &Bound<'py, PyAny>,
    items: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
) -> PyResult<()> {
    for (place, item) in (0..).zip(items) {
        // SAFETY: each place is written once with a reference that it takes over.
        if unsafe { ffi::PyTuple_SetItem(tuple.as_ptr(), place, item?.into_ptr()) } != 0 {
            return Err(raised(tuple.py()));
        }
    }
    Ok(())
}

/// An empty dictionary.
pub(super) fn dict(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    // SAFETY: Python gives a new dictionary, or null and an exception.
    unsafe {
        let dict = owned(py, c_api::PyDict_New())?;
        Ok(dict.cast_into_unchecked())
    }
}

/// Sets an entry of a dictionary of our own.
pub(super) fn set_item(
    dict: &Bound<'_, PyDict>,
    key: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    set_entry(dict, &text(dict.py(), key)?, value)
}

/// The same with a key that is a string already.
pub(super) fn set_entry(
    dict: &Bound<'_, PyDict>,
    key: &Bound<'_, PyAny>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    // SAFETY: live objects, to which the dictionary takes references of its own.
    match unsafe { c_api::PyDict_SetItem(dict.as_ptr(), key.as_ptr(), value.as_ptr()) } {
        0 => Ok(()),
        _ => Err(raised(dict.py())),
    }
}

/// An attribute of an object.
pub(super) fn attribute<'py>(
    object: &Bound<'py, PyAny>,
    name: &str,
) -> PyResult<Bound<'py, PyAny>> {
    object.getattr(text(object.py(), name)?.cast_into::<PyString>()?)
}

/// Sets an attribute of an object of our own.
pub(super) fn set_attribute(
    object: &Bound<'_, PyAny>,
    name: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    object.setattr(text(object.py(), name)?.cast_into::<PyString>()?, value)
}

/// What Python code has made, or an object that it may see: to give up the last reference may run Python code.
pub(super) struct Foreign<'py>(ManuallyDrop<Bound<'py, PyAny>>);

impl<'py> Foreign<'py> {
    /// An object that the caller has a reference to.
    pub fn new(object: Bound<'py, PyAny>) -> Self {
        Self(ManuallyDrop::new(object))
    }

    /// The object, for Python to give up.
    pub fn into_bound(self) -> Bound<'py, PyAny> {
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `self` is not dropped, so it is taken once.
        unsafe { ManuallyDrop::take(&mut this.0) }
    }
}

impl<'py> Deref for Foreign<'py> {
    type Target = Bound<'py, PyAny>;

    fn deref(&self) -> &Bound<'py, PyAny> {
        &self.0
    }
}

impl Drop for Foreign<'_> {
    fn drop(&mut self) {
        // SAFETY: the reference that it holds, given up once; a `Bound` is on an attached thread.
        unsafe { c_api::Py_DecRef(self.0.as_ptr()) }
    }
}

/// A weak reference, which keeps an array from being resized as long as it lives.
pub(super) fn weak_reference<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: a live object and no callback; Python gives a new reference, or null and an exception.
    unsafe {
        let weak = c_api::PyWeakref_NewRef(object.as_ptr(), null_mut());
        owned(object.py(), weak)
    }
}
