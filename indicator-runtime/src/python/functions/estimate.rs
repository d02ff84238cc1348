//! `alma_batch_estimate`: the size of a sweep's result.

use super::sweep::axes;
use crate::catalogue::signature::LENGTH;
use crate::forms::sweep::grid::Grid;
use crate::python::arguments::{Arguments, Given, Passed};
use crate::python::builtin_functions::Function;
use crate::python::objects::{dict, set_item, whole};
use crate::python::parameter_values;
use crate::value::Value;
use pyo3::prelude::*;

/// Counts rows, columns and bytes.
pub(super) fn run<'py>(
    py: Python<'py>,
    function: &Function,
    passed: &Passed<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let (entry, signature) = (function.entry, &function.signature);
    let name = signature.function.as_str();
    let mut arguments = Arguments::new();
    passed.bind(signature, &mut arguments)?;

    let length = length(name, arguments[0])?;
    let axes = axes(entry, signature, &arguments)?;
    let size = Grid::new(entry, &axes)
        .and_then(|grid| entry.size(&grid, length))
        .map_err(|kind| kind.of(name))?;

    let result = dict(py)?;
    let counts = [size.rows, size.cols, size.bytes];
    for (field, count) in signature.returns.fields.iter().zip(counts) {
        set_item(&result, &field.name, &whole(py, count)?)?;
    }
    Ok(result.into_any())
}

/// The length of a series, read and checked as parameters are.
fn length(function: &str, given: Given<'_, '_>) -> PyResult<usize> {
    let Some(object) = given else { return Ok(0) };
    match parameter_values::named_value(function, &LENGTH, LENGTH.name, &object)? {
        value @ Value::Usize(length) => match LENGTH.check(value) {
            Ok(()) => Ok(length),
            Err(kind) => Err(kind.of(function).into()),
        },
        value => Err(LENGTH.invalid(value).of(function).into()),
    }
}
