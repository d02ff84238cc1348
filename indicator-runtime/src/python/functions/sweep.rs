//! `alma_batch`: many parameter sets over one series.

use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Param, Value};
use crate::catalogue::signature::{Argument, Signature};
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::forms::sweep::axis::Axis;
use crate::forms::sweep::grid::Grid;
use crate::python::arguments::{Arguments, Given, Passed};
use crate::python::builtin_functions::Function;
use crate::python::input_series::{InputList, InputSeries, Slices, read_series};
use crate::python::kernel_argument::kernel;
use crate::python::output_arrays::{column, filled_arrays};
use crate::python::parameter_values;
use crate::python::signals::interruptible;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Computes the outputs for every parameter set.
pub(super) fn run<'py>(
    py: Python<'py>,
    function: &Function,
    passed: &Passed<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let (entry, signature) = (function.entry, &function.signature);
    let mut arguments = Arguments::new();
    passed.bind(signature, &mut arguments)?;
    let count = entry.inputs.len();

    let mut series = InputList::new();
    read_series(signature, &arguments[..count], &mut series)?;
    let axes = axes(entry, signature, count, &arguments)?;
    let kernel = kernel(&signature.function, arguments[arguments.len() - 1], true)?;

    let inputs: Slices<'_> = series.iter().map(InputSeries::as_slice).collect();
    let fail = |kind: ErrorKind| kind.of(signature.function.as_str());
    let grid = Grid::new(entry, &axes).map_err(fail)?;
    let sweep = entry.prepare_sweep(&inputs, &grid, kernel).map_err(fail)?;
    let size = sweep.size();
    let arrays = filled_arrays(py, entry.outputs.len(), [size.rows, size.cols], |rooms| {
        let work = |watch: &dyn Watch| sweep.run(true, rooms, watch);
        Ok(interruptible(py, work)?.map_err(fail)?)
    })?;

    let result = PyDict::new(py);
    let (outputs, params) = signature.returns.fields.split_at(arrays.len());
    for (field, array) in outputs.iter().zip(arrays) {
        result.set_item(&field.name, array)?;
    }
    for (index, (field, param)) in params.iter().zip(entry.params).enumerate() {
        let values = grid.iter().map(|row| row[index]);
        result.set_item(&field.name, column(py, &param.domain, values)?)?;
    }
    Ok(result.into_any())
}

/// The axis of each parameter, given as the arguments from `first` on.
pub(super) fn axes(
    entry: &Entry,
    signature: &Signature,
    first: usize,
    given: &[Given<'_, '_>],
) -> PyResult<Vec<Axis<Value>>> {
    let function = signature.function.as_str();
    let width = if entry.flat_batch { 3 } else { 1 };
    let arguments = signature.arguments[first..].chunks(width);
    let given = given[first..].chunks(width);
    let axis = |((param, arguments), given): ((&Param, &[Argument]), &[Given<'_, '_>])| {
        let name = |place: usize| arguments[place].name.as_str();
        match *given {
            [Some(start), Some(end), Some(step)] => {
                let bounds = [(name(0), &*start), (name(1), &*end), (name(2), &*step)];
                parameter_values::bounds(function, param, bounds)
            }
            _ => parameter_values::axis(function, param, name(0), given[0]),
        }
    };
    entry
        .params
        .iter()
        .zip(arguments)
        .zip(given)
        .map(axis)
        .collect()
}
