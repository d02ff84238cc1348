//! Numbers in place of features, as sweeps keep them of rows.

use super::columns::{read, slices};
use crate::python::error::type_error;
use crate::python::objects::{float, tuple};
use crate::python::reduce::{Reduce, labels, reduce as read_reduce};
use crate::simd::isa::Isa;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// What the reductions `reduce` keep of each column: a tuple of numbers for each; and the names of the reductions, of which
/// there are none where one was given that is no list.
///
/// # Errors
/// Those of the argument `reduce` of a sweep, and a callable, which the caller calls.
pub(super) fn reduced<'py>(
    py: Python<'py>,
    names: &Bound<'py, PyTuple>,
    columns: &Bound<'py, PyTuple>,
    reduce: &Bound<'py, PyAny>,
    function: &str,
) -> PyResult<Bound<'py, PyTuple>> {
    let Some(Reduce::Builtin {
        reductions,
        is_list,
    }) = read_reduce(function, Some(reduce.as_borrowed()))?
    else {
        return Err(type_error(
            function,
            "reduce must be reductions by their names",
        ));
    };
    let inputs = read(names, columns, function)?;
    let (isa, series) = (Isa::best(), slices(&inputs, names, function)?);
    let kept: Vec<Vec<f64>> = series
        .iter()
        .map(|values| {
            reductions
                .iter()
                .map(|one| one.of_series(isa, values))
                .collect()
        })
        .collect();
    let numbers = kept.into_iter().map(|numbers| {
        let numbers: Vec<_> = numbers
            .into_iter()
            .map(|number| float(py, number))
            .collect::<PyResult<_>>()?;
        tuple(py, numbers.into_iter()).map(Bound::into_any)
    });
    let numbers: Vec<_> = numbers.collect::<PyResult<_>>()?;
    let numbers = tuple(py, numbers.into_iter())?.into_any();
    let labels = labels(py, &reductions, is_list)?.into_any();
    tuple(py, [numbers, labels].into_iter())
}
