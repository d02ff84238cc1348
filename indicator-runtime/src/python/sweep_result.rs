//! The class of what a sweep returns: a dictionary, of which `sweep_result.py` says the rest.

use super::builtin_functions::Function;
use super::call_python::{functions, run};
use super::objects::{Foreign, dict, set_item, text, tuple};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict};
use smallvec::SmallVec;

/// The class, as users find it in `package`.
pub(super) fn class<'py>(py: Python<'py>, package: &str) -> PyResult<Bound<'py, PyAny>> {
    let class = functions(py).result_class.bind(py);
    class.setattr("__module__", package)?;
    Ok(class.clone())
}

/// The result of a sweep by `function` with these entries; `reductions` name the columns of what was kept of rows, where not
/// all was.
///
/// # Errors
/// `MemoryError`.
pub(super) fn made<'py>(
    entries: &Bound<'py, PyDict>,
    function: &Function,
    is_panel: bool,
    reductions: Option<Bound<'py, PyAny>>,
    series: &[Option<Borrowed<'_, 'py, PyAny>>],
) -> PyResult<Foreign<'py>> {
    let (py, entry) = (entries.py(), function.entry);
    let outputs = entry.outputs.iter().map(|output| text(py, output.name));
    let outputs: SmallVec<[_; 4]> = outputs.collect::<PyResult<_>>()?;
    let outputs = tuple(py, outputs.into_iter())?.into_any();
    let params = dict(py)?;
    for param in entry.params {
        set_item(&params, param.name, &text(py, param.plural)?)?;
    }
    let none = py.None().into_bound(py);
    let row_type = function.result.class(py).unwrap_or_else(|| none.clone());
    let reductions = reductions.unwrap_or(none);
    let is_panel = PyBool::new(py, is_panel).to_owned().into_any();
    let mut arguments: SmallVec<[&Bound<'py, PyAny>; 12]> = SmallVec::new();
    arguments.extend([
        entries.as_any(),
        &outputs,
        params.as_any(),
        &row_type,
        &reductions,
        &is_panel,
    ]);
    arguments.extend(series.iter().flatten().map(|series| &**series));
    run(py, &functions(py).made, &arguments)
}
