//! What only code in Python can read: by `convert.py`, with the errors that it raises.

use super::call_python::run;
use super::files::convert;
use super::objects::{Foreign, text};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;
use smallvec::SmallVec;

/// What a function of `convert.py` reads out of `value`, the argument `name` of `function`.
///
/// # Errors
/// `TypeError` where it is something else, with its cause; and whatever else the caller's code raises.
pub(super) fn read<'py>(
    reader: &Py<PyAny>,
    value: &Bound<'py, PyAny>,
    function: &str,
    name: &str,
    how: &[&Bound<'py, PyAny>],
) -> PyResult<Foreign<'py>> {
    let py = value.py();
    let (function, name) = (text(py, function)?, text(py, name)?);
    let mut arguments: SmallVec<[&Bound<'py, PyAny>; 5]> = SmallVec::new();
    arguments.extend([value, &function, &name]);
    arguments.extend_from_slice(how);
    run(py, reader, &arguments)
}

/// The error that says that `value`, the argument `name` of `function`, must be `wanted`; or what the caller's code
/// raises while it is shown.
#[cold]
pub(super) fn wrong_type(
    value: &Bound<'_, PyAny>,
    function: &str,
    name: &str,
    wanted: &str,
) -> PyErr {
    let py = value.py();
    let refused = || {
        let wanted = text(py, wanted)?;
        read(&convert(py)?.refuse, value, function, name, &[&wanted])
    };
    match refused() {
        Err(error) => error,
        Ok(_) => PyTypeError::new_err(()),
    }
}

/// Python's `str`, cut short.
pub(super) fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = run(value.py(), &convert(value.py())?.text, &[value])?;
    Ok(text.cast::<PyString>()?.to_str()?.to_owned())
}
