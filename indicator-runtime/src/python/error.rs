//! The one error class.

use crate::error::{Error, ErrorKind};
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
        match error.kind {
            ErrorKind::OutOfMemory { .. } => PyMemoryError::new_err(error.to_string()),
            _ => IndicatorError::new_err(error.to_string()),
        }
    }
}

/// A `TypeError` of the function named `function`.
#[cold]
pub(super) fn type_error(function: &str, message: impl std::fmt::Display) -> PyErr {
    PyTypeError::new_err(format!("{function}: {message}"))
}
