//! The columns that features read.

use crate::python::input_series::InputSeries;
use pyo3::prelude::*;

/// What errors name where the whole of the features is meant.
pub(super) const FUNCTION: &str = "Features";

/// The columns with these names.
pub(super) fn read<'a, 'py>(
    columns: &'a [Bound<'py, PyAny>],
    names: &[String],
) -> PyResult<Vec<InputSeries<'a, 'py>>> {
    let columns = columns.iter().zip(names);
    columns
        .map(|(column, name)| InputSeries::read(column.as_borrowed(), FUNCTION, name))
        .collect()
}

/// The values of the columns with these names, as they are now.
pub(super) fn slices<'a>(
    inputs: &'a [InputSeries<'_, '_>],
    names: &[String],
) -> PyResult<Vec<&'a [f64]>> {
    let inputs = inputs.iter().zip(names);
    inputs
        .map(|(input, name)| input.slice(FUNCTION, name))
        .collect()
}
