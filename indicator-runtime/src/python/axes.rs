//! From Python objects to the axes of a sweep.

use super::arguments::Given;
use super::array_memory::values;
use super::call_python::run;
use super::convert::{read, shown, wrong_type};
use super::error::exception;
use super::files::convert;
use super::numbers::{Number, number};
use super::objects::whole;
use super::parameter_values::{is_whole, named_value, typed};
use crate::catalogue::param::Param;
use crate::error::ErrorKind;
use crate::forms::sweep::axis::Axis;
use crate::forms::sweep::steps::STEP;
use crate::value::Value;
use pyo3::exceptions::PyMemoryError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyInt, PyList, PyString, PyTuple};
use std::fmt::Display;

/// The longest list of values that an axis takes, as a number and in messages.
macro_rules! longest_list {
    () => {
        16_777_216
    };
}
const LONGEST_LIST: usize = longest_list!();

/// What an axis of numbers can be.
const RANGE_ALLOWED: &str = "(start, end, step), a list of values, or one value";
/// What an axis of anything else can be.
const LIST_ALLOWED: &str = "a list of values, or one value";

/// The axis of `param` in a sweep, given as the argument `name`: `(start, end, step)`, any other sequence of
/// values, or one value; `None` is the default alone.
///
/// # Errors
/// Those of [`named_value`], for each value.
pub(super) fn axis(
    function: &str,
    param: &Param,
    name: &str,
    object: Given<'_, '_>,
) -> PyResult<Axis<Value>> {
    let Some(object) = object.filter(|object| !object.is_none()) else {
        return Ok(Axis::List(vec![param.default()]));
    };
    let one = || {
        Ok(Axis::List(vec![named_value(
            function, param, name, &object,
        )?]))
    };
    let is_number = param.domain.is_number();
    let allowed = if is_number {
        RANGE_ALLOWED
    } else {
        LIST_ALLOWED
    };
    let is_text = object.is_instance_of::<PyString>();
    // Bytes would be a list of numbers.
    if (is_number && is_text) || object.is_instance_of::<PyBytes>() {
        return Err(wrong_type(&object, function, name, allowed));
    }
    if is_text || object.is_instance_of::<PyInt>() || object.is_instance_of::<PyFloat>() {
        return one();
    }
    if let Ok(range) = object.cast::<PyTuple>() {
        if range.len() != 3 || !is_number {
            return Err(invalid(function, param, shown(&object)?, allowed));
        }
        let [start, end, step] = [0, 1, 2].map(|place| range.get_borrowed_item(place));
        let range = [(name, &*start?), (name, &*end?), (name, &*step?)];
        let axis = bounds(function, param, range)?;
        return match looks_like_a_list(&axis) {
            true => Err(mistaken(function, param, range)),
            false => Ok(axis),
        };
    }
    list(function, param, name, &object)?.map_or_else(one, |values| Ok(Axis::List(values)))
}

/// The values of an iterable; `None` if it is none.
fn list(
    function: &str,
    param: &Param,
    name: &str,
    object: &Bound<'_, PyAny>,
) -> PyResult<Option<Vec<Value>>> {
    let py = object.py();
    let most = whole(py, LONGEST_LIST)?;
    let found = if param.domain.is_number() {
        let whole = PyBool::new(py, is_whole(param));
        let how = [&*whole, &most];
        read(&convert(py)?.numbers, object, function, name, &how)?
    } else {
        run(py, &convert(py)?.objects, &[object, &most])?
    };
    if found.is_none() {
        return Ok(None);
    }
    if found.is_instance_of::<PyInt>() {
        let range = format!("a list of {} values", shown(&found)?);
        let allowed = concat!(
            "lists of up to ",
            longest_list!(),
            " values; a range can be longer"
        );
        return Err(invalid(function, param, range, allowed));
    }
    if let Ok(value) = found.cast::<PyString>() {
        return Err(param.invalid(value.to_str()?).of(function).into());
    }
    // SAFETY: only this holds the array, and no code in Python runs while its values are read.
    let (counts, reals) = unsafe { (values::<i64>(&found), values::<f64>(&found)) };
    let typed = |number: Number, shown: &dyn Display| match typed(param, number) {
        Some(value) => Ok(value),
        None => Err(param.invalid(shown).of(function).into()),
    };
    let values = if let Some(counts) = counts {
        let counts = counts.iter();
        collected(counts.map(|count| typed(Number::Whole((*count).into()), count)))
    } else if let Some(reals) = reals {
        collected(reals.iter().map(|real| typed(Number::Real(*real), real)))
    } else if let Ok(objects) = found.cast::<PyList>() {
        let objects = objects.iter();
        collected(objects.map(|object| named_value(function, param, name, &object)))
    } else {
        Err(wrong_type(object, function, name, LIST_ALLOWED))
    };
    values.map(Some)
}

/// The values in a list, if memory holds it.
fn collected(values: impl ExactSizeIterator<Item = PyResult<Value>>) -> PyResult<Vec<Value>> {
    let mut list = Vec::new();
    if list.try_reserve_exact(values.len()).is_err() {
        return Err(exception::<PyMemoryError>(
            "no memory for the values of an axis",
        ));
    }
    for value in values {
        list.push(value?);
    }
    Ok(list)
}

/// The axis from `start` to `end` in steps of `step`, each with the name of the argument that gave it.
///
/// # Errors
/// Those of [`named_value`], for each of the three.
pub(super) fn bounds(
    function: &str,
    param: &Param,
    [start, end, step]: [(&str, &Bound<'_, PyAny>); 3],
) -> PyResult<Axis<Value>> {
    let (name, object) = step;
    if param.domain.is_number() && number(object, function, name, is_whole(param))?.is_negative() {
        let [start, end, step] = [start, end, step].map(|(_, object)| shown(object));
        let range = format!("({}, {}, {})", start?, end?, step?);
        return Err(invalid(function, param, range, STEP));
    }
    let value =
        |(name, object): (&str, &Bound<'_, PyAny>)| named_value(function, param, name, object);
    Ok(Axis::Range {
        start: value(start)?,
        end: value(end)?,
        step: value(step)?,
    })
}

/// Whether a range is its start alone although its three numbers differ, as three values in a tuple would be.
fn looks_like_a_list(axis: &Axis<Value>) -> bool {
    match *axis {
        Axis::Range {
            start: Value::Usize(start),
            end: Value::Usize(end),
            step: Value::Usize(step),
        } => start != end && step > start.abs_diff(end),
        Axis::Range {
            start: Value::I64(start),
            end: Value::I64(end),
            step: Value::I64(step),
        } => start != end && step.unsigned_abs() > start.abs_diff(end),
        Axis::Range {
            start: Value::F64(start),
            end: Value::F64(end),
            step: Value::F64(step),
        } => start != end && step > (end - start).abs(),
        _ => false,
    }
}

/// The error about such a range.
#[cold]
fn mistaken(
    function: &str,
    param: &Param,
    [start, end, step]: [(&str, &Bound<'_, PyAny>); 3],
) -> PyErr {
    let texts = || -> PyResult<(String, String)> {
        let [start, end, step] = [shown(start.1)?, shown(end.1)?, shown(step.1)?];
        Ok((
            format!("({start}, {end}, {step}) is start, end, step and means {start} alone"),
            format!("[{start}, {end}, {step}] for three values, ({start}, {start}, 0) for one"),
        ))
    };
    match texts() {
        Ok((range, allowed)) => invalid(function, param, range, &allowed),
        Err(error) => error,
    }
}

fn invalid(function: &str, param: &Param, range: String, allowed: &str) -> PyErr {
    let name = param.name;
    ErrorKind::InvalidRange {
        name,
        range,
        allowed: allowed.to_owned(),
    }
    .of(function)
    .into()
}
