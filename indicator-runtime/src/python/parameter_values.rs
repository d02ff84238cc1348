//! From Python objects to parameter values.

use super::arguments::Given;
use super::convert::{read, shown, wrong_type};
use super::files::convert;
use super::numbers::{Number, number};
use super::objects::{float, signed, text, whole};
use crate::catalogue::param::{Domain, Param};
use crate::value::Value;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString};

/// The value of `param`; `None` is its default.
///
/// # Errors
/// `TypeError` for an object of another type, `ValueError` for one that no parameter of this type
/// can have; what the caller's own code raises. Ranges are checked later, with the rest of the call.
#[inline]
pub(super) fn value(function: &str, param: &Param, object: Given<'_, '_>) -> PyResult<Value> {
    match object {
        Some(object) if !object.is_none() => named_value(function, param, param.name, &object),
        _ => Ok(param.default()),
    }
}

/// The value of `param`, given as the argument `name`.
///
/// # Errors
/// Those of [`value`].
pub(super) fn named_value(
    function: &str,
    param: &Param,
    name: &str,
    object: &Bound<'_, PyAny>,
) -> PyResult<Value> {
    let value = match param.domain {
        Domain::Usize { .. } | Domain::I64 { .. } | Domain::F64 { .. } => {
            typed(param, number(object, function, name, is_whole(param))?)
        }
        Domain::Bool { .. } => Some(Value::Bool(truth(object, function, name)?)),
        Domain::Choice { names, .. } => {
            let Ok(given) = object.cast::<PyString>() else {
                return Err(wrong_type(object, function, name, "a string"));
            };
            let given = given.to_str()?;
            let chosen = names.iter().find(|name| **name == given);
            chosen.map(|name| Value::Choice(name))
        }
    };
    match value {
        Some(value) => Ok(value),
        None => {
            let shown = shown(object)?;
            // "None" is another thing than None.
            let shown = if object.is_instance_of::<PyString>() {
                format!("{shown:?}")
            } else {
                shown
            };
            Err(param.invalid(shown).of(function).into())
        }
    }
}

/// Whether its values are whole numbers.
pub(super) fn is_whole(param: &Param) -> bool {
    matches!(param.domain, Domain::Usize { .. } | Domain::I64 { .. })
}

/// A number as a value of `param`, if its type holds it.
#[inline]
pub(super) fn typed(param: &Param, number: Number) -> Option<Value> {
    match (param.domain, number) {
        (Domain::Usize { .. }, Number::Whole(number)) => number.try_into().ok().map(Value::Usize),
        (Domain::I64 { .. }, Number::Whole(number)) => number.try_into().ok().map(Value::I64),
        (Domain::F64 { .. }, Number::Whole(number)) => i64::try_from(number)
            .ok()
            .map(|number| Value::F64(number as f64)),
        (Domain::F64 { .. }, Number::Real(number)) => Some(Value::F64(number)),
        _ => None,
    }
}

fn truth(object: &Bound<'_, PyAny>, function: &str, name: &str) -> PyResult<bool> {
    if let Ok(truth) = object.cast::<PyBool>() {
        return Ok(truth.is_true());
    }
    let truth = read(&convert(object.py())?.truth, object, function, name, &[])?;
    Ok(truth.cast::<PyBool>()?.is_true())
}

/// A value as Python has it.
pub(super) fn object<'py>(py: Python<'py>, value: Value) -> PyResult<Bound<'py, PyAny>> {
    match value {
        Value::Usize(value) => whole(py, value),
        Value::I64(value) => signed(py, value),
        Value::F64(value) => float(py, value),
        Value::Bool(value) => Ok(PyBool::new(py, value).to_owned().into_any()),
        Value::Choice(value) => text(py, value),
    }
}
