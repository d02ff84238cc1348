//! From Python objects to parameter values and axes.

use super::arguments::Given;
use super::call_python;
use super::error::type_error;
use crate::catalogue::param::{Domain, Param, Value};
use crate::error::ErrorKind;
use crate::forms::sweep::axis::Axis;
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyList, PyString, PyTuple};

/// The longest list of values that an axis takes.
const LONGEST_LIST: usize = 1 << 24;

/// The value of `param`; `None` is its default.
///
/// # Errors
/// `TypeError` for an object of another type, `ValueError` for one that no parameter of this type
/// can have. Ranges are checked later, with the rest of the call.
#[inline]
pub(super) fn value(function: &str, param: &Param, object: Given<'_, '_>) -> PyResult<Value> {
    match object {
        Some(object) if !object.is_none() => read(function, param, param.name, &object),
        _ => Ok(param.default()),
    }
}

/// The value of `param`, given as the argument `name`.
///
/// # Errors
/// Those of [`value`].
pub(super) fn read(
    function: &str,
    param: &Param,
    name: &str,
    object: &Bound<'_, PyAny>,
) -> PyResult<Value> {
    let wrong_type = |what: &str| {
        let given = object
            .get_type()
            .name()
            .map_or_else(|_| "object".into(), |name| name.to_string());
        let shown =
            call_python::repr(object).map_or_else(|_| String::new(), |text| format!(" {text}"));
        type_error(
            function,
            format_args!("{name} must be {what}, not {given}{shown}"),
        )
    };
    let out_of_range = || -> PyErr {
        let shown = call_python::str(object).unwrap_or_else(|_| "?".into());
        param.invalid(shown).of(function).into()
    };
    let is_bool = is_bool(object);
    match param.domain {
        Domain::Usize { .. } => match number(object, true) {
            Ok(count) if !is_bool => Ok(Value::Usize(count)),
            Err(error) if error.is_instance_of::<PyOverflowError>(object.py()) => {
                Err(out_of_range())
            }
            _ => Err(wrong_type("an integer")),
        },
        Domain::I64 { .. } => match number(object, true) {
            Ok(number) if !is_bool => Ok(Value::I64(number)),
            Err(error) if error.is_instance_of::<PyOverflowError>(object.py()) => {
                Err(out_of_range())
            }
            _ => Err(wrong_type("an integer")),
        },
        Domain::F64 { .. } => match number(object, false) {
            Ok(number) if !is_bool => Ok(Value::F64(number)),
            Err(error) if error.is_instance_of::<PyOverflowError>(object.py()) => {
                Err(out_of_range())
            }
            _ => Err(wrong_type("a number")),
        },
        Domain::Bool { .. } => object
            .extract::<bool>()
            .map(Value::Bool)
            .map_err(|_| wrong_type("a bool")),
        Domain::Choice { names, .. } => {
            let Ok(given) = object.cast::<PyString>() else {
                return Err(wrong_type("a string"));
            };
            let given = given.to_str()?;
            names
                .iter()
                .find(|name| **name == given)
                .map(|name| Value::Choice(name))
                .ok_or_else(out_of_range)
        }
    }
}

/// The axis of `param` in a sweep, given as the argument `name`: `(start, end, step)`, any other sequence of
/// values, or one value; `None` is the default alone.
///
/// # Errors
/// Those of [`value`], for each value.
pub(super) fn axis(
    function: &str,
    param: &Param,
    name: &str,
    object: Given<'_, '_>,
) -> PyResult<Axis<Value>> {
    let Some(object) = object.filter(|object| !object.is_none()) else {
        return Ok(Axis::List(vec![param.default()]));
    };
    if is_number(&object) || object.is_instance_of::<PyString>() {
        return Ok(Axis::List(vec![read(function, param, name, &object)?]));
    }
    if let Ok(range) = object.cast::<PyTuple>() {
        if range.len() != 3 || !param.domain.is_number() {
            let kind = ErrorKind::InvalidRange {
                name: param.name,
                range: call_python::repr(&range)?,
                allowed: "(start, end, step), a list of values, or one value",
            };
            return Err(kind.of(function).into());
        }
        return bounds(
            function,
            param,
            [
                (name, &range.get_item(0)?),
                (name, &range.get_item(1)?),
                (name, &range.get_item(2)?),
            ],
        );
    }
    let too_many = |count: String| -> PyErr {
        let kind = ErrorKind::InvalidRange {
            name: param.name,
            range: format!("a list of {count} values"),
            allowed: "lists of up to 16777216 values; a range can be longer",
        };
        kind.of(function).into()
    };
    let values = call_python::run(object.py(), "values", (object, LONGEST_LIST))?;
    if values.is_none() {
        return Ok(Axis::List(vec![read(function, param, name, &object)?]));
    }
    let Ok(values) = values.cast::<PyList>() else {
        return Err(too_many(values.to_string()));
    };
    let values = values
        .iter()
        .map(|value| read(function, param, name, &value));
    Ok(Axis::List(values.collect::<PyResult<_>>()?))
}

/// The axis from `start` to `end` in steps of `step`, each with the name of the argument that gave it.
///
/// # Errors
/// Those of [`value`], for each of the three.
pub(super) fn bounds(
    function: &str,
    param: &Param,
    [start, end, step]: [(&str, &Bound<'_, PyAny>); 3],
) -> PyResult<Axis<Value>> {
    if param.domain.is_number() && is_negative(step.1) {
        let [start, end, step] = [start, end, step].map(|(_, object)| call_python::str(object));
        let kind = ErrorKind::InvalidRange {
            name: param.name,
            range: format!("({}, {}, {})", start?, end?, step?),
            allowed: "a step of 0 or more; start > end counts down",
        };
        return Err(kind.of(function).into());
    }
    let read = |(name, object): (&str, &Bound<'_, PyAny>)| read(function, param, name, object);
    Ok(Axis::Range {
        start: read(start)?,
        end: read(end)?,
        step: read(step)?,
    })
}

/// Whether it is an int or a float, or an object of their kind that Python reads without running code.
fn is_number(object: &Bound<'_, PyAny>) -> bool {
    object.is_instance_of::<PyInt>() || object.is_instance_of::<PyFloat>()
}

/// The value of an int (`whole`) or a float, of whatever type the object is.
///
/// # Errors
/// `TypeError` for what is no number, `OverflowError` for one that is too large.
#[inline]
pub(super) fn number<T>(object: &Bound<'_, PyAny>, whole: bool) -> PyResult<T>
where
    T: for<'a, 'py> FromPyObject<'a, 'py, Error = PyErr>,
{
    if is_number(object) {
        return object.extract();
    }
    call_python::run(object.py(), "number", (object, whole))?.extract()
}

/// Whether it is a number below zero.
fn is_negative(object: &Bound<'_, PyAny>) -> bool {
    number::<f64>(object, false).is_ok_and(|number| number < 0.0)
}

/// Python's truth values, and NumPy's, which are no numbers here.
fn is_bool(object: &Bound<'_, PyAny>) -> bool {
    if object.is_exact_instance_of::<PyInt>() || object.is_exact_instance_of::<PyFloat>() {
        return false;
    }
    object.is_instance_of::<PyBool>()
        || object
            .get_type()
            .name()
            .is_ok_and(|name| name == "bool" || name == "bool_")
}

/// A value as Python has it.
pub(super) fn object<'py>(py: Python<'py>, value: Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Usize(value) => value.into_pyobject(py)?.into_any(),
        Value::I64(value) => value.into_pyobject(py)?.into_any(),
        Value::F64(value) => value.into_pyobject(py)?.into_any(),
        Value::Bool(value) => PyBool::new(py, value).to_owned().into_any(),
        Value::Choice(value) => value.into_pyobject(py)?.into_any(),
    })
}
