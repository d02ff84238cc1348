//! `alma`: one parameter set over a whole series.

use crate::error::ErrorKind;
use crate::python::arguments::{Arguments, Passed};
use crate::python::builtin_functions::Function;
use crate::python::call_python::is_any_series;
use crate::python::input_series::{Inputs, Slices};
use crate::python::kernel_argument::kernel;
use crate::python::output_arrays::{filled_arrays, missing_arrays};
use crate::python::parameter_values;
use crate::python::signals::{SHORT, interruptible_if_long};
use crate::value::Value;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// Computes the outputs over a series.
///
/// A series of pandas or polars that yields no value gives outputs that are missing throughout: where one call of
/// many fails, as for a young symbol of a frame, all would.
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

    let mut inputs = Inputs::new(&function.signature);
    inputs.read(given)?;
    let mut values: SmallVec<[Value; 8]> = SmallVec::new();
    for (param, object) in entry.params.iter().zip(params) {
        values.push(parameter_values::value(entry.name, param, *object)?);
    }
    let kernel = kernel(entry.name, rest[0], false)?;
    let _pins = inputs.pinned(SHORT)?;

    // From here on, no code in Python runs before the computation.
    let mut slices = Slices::new();
    inputs.slices(&mut slices)?;
    let computed = match entry.prepare(&slices, &values, kernel) {
        Err(kind) => Err(kind),
        Ok(prepared) => {
            let (length, warmup) = (prepared.length(), prepared.warmup());
            filled_arrays(py, entry, [length], |rooms| {
                interruptible_if_long(py, length, warmup, |watch| prepared.run(rooms, watch))
            })?
        }
    };
    let arrays = match computed {
        Ok(arrays) => arrays,
        Err(kind) if kind.is_of_a_series() && is_any_series(py, given)? => {
            let length = slices[0].len();
            let fail = |kind: ErrorKind| entry.error(kind.with_data_length(length));
            entry.check(&values).map_err(fail)?;
            missing_arrays(py, entry, [length])?
        }
        Err(kind) => return Err(entry.error(kind).into()),
    };
    function.result.pack(py, arrays.into_iter().map(Ok))
}
