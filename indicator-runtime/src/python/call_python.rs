//! Calls of code in Python: that of our own files, and of the caller.

use super::c_api;
use super::objects::{Foreign, owned, tuple};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::ptr::null_mut;

/// Calls a function of our files.
pub(super) fn run<'py>(
    py: Python<'py>,
    function: &Py<PyAny>,
    arguments: &[&Bound<'py, PyAny>],
) -> PyResult<Foreign<'py>> {
    let arguments = tuple(py, arguments.iter().map(|argument| (*argument).clone()))?;
    call(function.bind(py), &arguments, None)
}

/// Calls any Python object.
pub(super) fn call<'py>(
    function: &Bound<'py, PyAny>,
    arguments: &Bound<'py, PyTuple>,
    named: Option<&Bound<'py, PyDict>>,
) -> PyResult<Foreign<'py>> {
    let named = named.map_or(null_mut(), Bound::as_ptr);
    // SAFETY: a live object, a tuple, and null or a dictionary, as Python wants them; it gives a new reference, or null
    // and an exception.
    unsafe {
        let result = c_api::PyObject_Call(function.as_ptr(), arguments.as_ptr(), named);
        owned(function.py(), result).map(Foreign::new)
    }
}
