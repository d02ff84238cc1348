//! `alma`: one parameter set over a whole series.

use crate::catalogue::param::Value;
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::python::arguments::{Arguments, Passed};
use crate::python::builtin_functions::Function;
use crate::python::input_series::{InputList, InputSeries, Slices, read_series};
use crate::python::kernel_argument::kernel;
use crate::python::output_arrays::filled_arrays;
use crate::python::parameter_values;
use crate::python::signals::interruptible_if_long;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// Computes the outputs over a series.
pub(super) fn run<'py>(
    py: Python<'py>,
    function: &Function,
    passed: &Passed<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let entry = function.entry;
    let mut arguments = Arguments::new();
    passed.bind(&function.signature, &mut arguments)?;
    let (given, rest) = arguments.split_at(entry.inputs.len());
    let (params, rest) = rest.split_at(entry.params.len());

    let mut series = InputList::new();
    read_series(&function.signature, given, &mut series)?;
    let mut values: SmallVec<[Value; 8]> = SmallVec::new();
    for (param, object) in entry.params.iter().zip(params) {
        values.push(parameter_values::value(entry.name, param, *object)?);
    }
    let kernel = kernel(entry.name, rest[0], false)?;

    let mut inputs = Slices::new();
    inputs.extend(series.iter().map(InputSeries::as_slice));
    let fail = |kind: ErrorKind| entry.error(kind);
    let prepared = entry.prepare(&inputs, &values, kernel).map_err(fail)?;
    let (length, window) = (prepared.length(), prepared.warmup());
    let arrays = filled_arrays(py, entry.outputs.len(), [length], |rooms| {
        let work = |watch: &dyn Watch| prepared.run(rooms, watch);
        Ok(interruptible_if_long(py, length, window, work)?.map_err(fail)?)
    })?;
    function.result.pack(py, arrays.into_iter())
}
