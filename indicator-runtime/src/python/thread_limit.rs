//! How many threads a package's computations take, for code in Python that computes on threads or processes of its own.

use super::call_python::call;
use super::objects::{Foreign, whole};
use crate::forms::parallel::limit::limited;
use crate::forms::parallel::threads::cpus;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// Adds the functions to `module` under private names, which are none of those that users import.
pub(super) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    module.setattr("_threads", wrap_pyfunction!(threads, py)?)?;
    module.setattr("_limited", wrap_pyfunction!(limited_call, py)?)
}

/// How many threads may compute at once.
#[pyfunction]
fn threads(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    whole(py, cpus())
}

/// What `function` returns for these arguments, where its computations take at most so many threads.
#[pyfunction]
#[pyo3(signature = (most, function, *arguments))]
fn limited_call<'py>(
    most: usize,
    function: &Bound<'py, PyAny>,
    arguments: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    limited(most, || call(function, arguments, None)).map(Foreign::into_bound)
}
