//! The class of what a sweep returns: a dictionary, of which `sweep_result.py` says the rest.

use super::builtin_functions::Function;
use super::call_python::{call, run};
use super::files::sweep_result;
use super::objects::{dict, set_attribute, set_item, text, tuple};
use crate::catalogue::entry::Entry;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyTuple};
use smallvec::SmallVec;

/// The class, as users find it.
pub(super) fn class(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    Ok(sweep_result(py)?.result_class.bind(py).clone())
}

/// An empty result of a sweep by `function`. `reductions` name the columns of what is kept of rows, where not all is.
///
/// # Errors
/// `MemoryError`.
pub(super) fn empty<'py>(
    py: Python<'py>,
    function: &Function,
    reductions: Option<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let class = sweep_result(py)?.result_class.bind(py);
    let result = call(class, &tuple(py, std::iter::empty())?, None)?.into_bound();
    let names = || names(py, function.entry);
    let names = function.sweep_names.get_or_try_init(py, names)?.bind(py);
    set_attribute(&result, "_outputs", &*names.get_borrowed_item(0)?)?;
    set_attribute(&result, "_params", &*names.get_borrowed_item(1)?)?;
    if let Some(class) = function.result.class(py) {
        set_attribute(&result, "_row_type", &class)?;
    }
    if let Some(reductions) = reductions {
        set_attribute(&result, "_reductions", &reductions)?;
    }
    Ok(result.cast_into()?)
}

/// The names of the outputs, and the keys of the parameters.
fn names(py: Python<'_>, entry: &Entry) -> PyResult<Py<PyTuple>> {
    let outputs = entry.outputs.iter().map(|output| text(py, output.name));
    let outputs: SmallVec<[_; 4]> = outputs.collect::<PyResult<_>>()?;
    let params = dict(py)?;
    for param in entry.params {
        set_item(&params, param.name, &text(py, param.plural)?)?;
    }
    let outputs = tuple(py, outputs.into_iter())?.into_any();
    tuple(py, [outputs, params.into_any()].into_iter()).map(Bound::unbind)
}

/// Gives a result what these inputs of the sweep, some of which are no plain arrays, say of its rows: an index, and
/// the names of the series of a panel.
///
/// # Errors
/// What the caller's code raises.
pub(super) fn describe<'py>(
    result: &Bound<'py, PyDict>,
    is_panel: bool,
    inputs: &[Option<Borrowed<'_, 'py, PyAny>>],
) -> PyResult<()> {
    let py = result.py();
    let is_panel = PyBool::new(py, is_panel).to_owned().into_any();
    let mut arguments: SmallVec<[&Bound<'py, PyAny>; 8]> = SmallVec::new();
    arguments.extend([result.as_any(), &is_panel]);
    arguments.extend(inputs.iter().flatten().map(|input| &**input));
    run(py, &sweep_result(py)?.describe, &arguments).map(drop)
}
