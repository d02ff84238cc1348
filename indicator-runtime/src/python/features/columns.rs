//! The columns that features read.

use crate::python::input_series::InputSeries;
use crate::python::numbers::value;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use smallvec::SmallVec;
use std::iter::zip;

/// What errors name that no argument of users can cause, and those of definitions.
pub(super) const FUNCTION: &str = "Features";

/// The columns with these names. Errors name `function`.
pub(super) fn read<'a, 'py>(
    names: &Bound<'py, PyTuple>,
    columns: &'a Bound<'py, PyTuple>,
    function: &str,
) -> PyResult<Vec<InputSeries<'a, 'py>>> {
    let mut read = Vec::new();
    for (name, column) in zip(names.iter_borrowed(), columns.iter_borrowed()) {
        let name = name.cast::<PyString>()?;
        read.push(InputSeries::read(column, function, name.to_str()?)?);
    }
    Ok(read)
}

/// The values of a bar, whose columns have these names: NaN where one is missing. Errors name `function`.
pub(super) fn bar(
    names: &Bound<'_, PyTuple>,
    values: &Bound<'_, PyTuple>,
    function: &str,
) -> PyResult<SmallVec<[f64; 8]>> {
    let mut bar = SmallVec::new();
    for (name, object) in zip(names.iter_borrowed(), values.iter_borrowed()) {
        let name = name.cast::<PyString>()?;
        bar.push(value(&object, function, name.to_str()?)?);
    }
    Ok(bar)
}

/// The values of the columns with these names, as they are now. Errors name `function`.
pub(super) fn slices<'a>(
    inputs: &'a [InputSeries<'_, '_>],
    names: &Bound<'_, PyTuple>,
    function: &str,
) -> PyResult<Vec<&'a [f64]>> {
    let mut slices = Vec::new();
    for (input, name) in zip(inputs, names.iter_borrowed()) {
        let name = name.cast::<PyString>()?;
        slices.push(input.slice(function, name.to_str()?)?);
    }
    Ok(slices)
}
