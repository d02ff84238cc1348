//! The one error class, and how errors become exceptions.

use super::call_python::call;
use super::objects::{text, tuple};
use crate::error::{Error, ErrorKind};
use pyo3::PyTypeInfo;
use pyo3::exceptions::{PyMemoryError, PyTypeError, PyValueError};
use pyo3::prelude::*;

pyo3::create_exception!(
    indicators,
    IndicatorError,
    PyValueError,
    "Arguments that an indicator cannot work with: which function, which argument, what was given and what is allowed."
);

impl From<Error> for PyErr {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        match error.kind {
            ErrorKind::OutOfMemory { .. } => exception::<PyMemoryError>(&message),
            _ => exception::<IndicatorError>(&message),
        }
    }
}

/// A `TypeError` of the function named `function`.
#[cold]
pub(super) fn type_error(function: &str, message: impl std::fmt::Display) -> PyErr {
    exception::<PyTypeError>(&format!("{function}: {message}"))
}

/// An exception, made at once: PyO3 would make it while it is raised, and panic where there is no memory.
#[cold]
pub(super) fn exception<T: PyTypeInfo>(message: &str) -> PyErr {
    Python::attach(|py| {
        let made = text(py, message)
            .and_then(|message| tuple(py, [message].into_iter()))
            .and_then(|arguments| call(&py.get_type::<T>(), &arguments, None));
        match made {
            Ok(made) => PyErr::from_value(made.into_bound()),
            Err(error) => error,
        }
    })
}
