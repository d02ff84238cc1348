//! The formulas of the indicators, in 71 decimal digits, as a Python module for the tests.

use indicator_references::{Arguments, Formula, NAMES, Octuple, Param, formula, parts};
use numpy::{PyArray1, PyArray2, PyReadonlyArray1};
use pyo3::exceptions::PyLookupError;
use pyo3::prelude::*;
use std::collections::BTreeMap;

/// The value of a parameter; a `bool` is an `int` too, so it is tried first.
#[derive(FromPyObject)]
enum Given {
    Switch(bool),
    Whole(i64),
    Real(f64),
    Choice(String),
}

impl From<Given> for Param {
    fn from(given: Given) -> Self {
        match given {
            Given::Switch(switch) => Self::Switch(switch),
            Given::Whole(number) => Self::Whole(number),
            Given::Real(number) => Self::Real(number),
            Given::Choice(name) => Self::Choice(name),
        }
    }
}

/// A row for each output.
type Matrix<'py> = Bound<'py, PyArray2<f64>>;
type Scale<'py> = Bound<'py, PyArray1<f64>>;

/// The exact outputs of an indicator, what is left out of them, and what errors are measured by at each place.
#[pyfunction]
fn exact<'py>(
    py: Python<'py>,
    name: &str,
    series: BTreeMap<String, PyReadonlyArray1<'py, f64>>,
    params: BTreeMap<String, Given>,
) -> PyResult<(Matrix<'py>, Matrix<'py>, Scale<'py>)> {
    let Some(formula): Option<Formula<Octuple>> = formula(name) else {
        let message = format!("`{name}` has no formula in tests/references/");
        return Err(PyLookupError::new_err(message));
    };
    let series = series
        .iter()
        .map(|(name, values)| Ok((name.as_str(), values.as_slice()?)))
        .collect::<PyResult<Vec<_>>>()?;
    let params: Vec<(String, Param)> = params
        .into_iter()
        .map(|(name, given)| (name, given.into()))
        .collect();
    let params = params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()));
    let arguments = Arguments::new(series, params);
    let expected = py.detach(|| formula(&arguments));
    let both = |value: &Option<Octuple>| value.map_or((f64::NAN, f64::NAN), parts);
    let (values, rests): (Vec<Vec<f64>>, Vec<Vec<f64>>) = expected
        .outputs
        .iter()
        .map(|output| output.iter().map(both).unzip())
        .unzip();
    Ok((
        PyArray2::from_vec2(py, &values)?,
        PyArray2::from_vec2(py, &rests)?,
        PyArray1::from_vec(py, expected.scale),
    ))
}

#[pymodule]
fn indicator_formulas(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("FORMULAS", NAMES.to_vec())?;
    module.add_function(wrap_pyfunction!(exact, module)?)
}
