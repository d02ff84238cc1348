//! Numbers that Python passes.

use super::convert::read;
use super::files::convert;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt};

/// A number as Python has it.
#[derive(Clone, Copy)]
pub(super) enum Number {
    /// An int; one that 64 bits do not hold is clamped to what is far beyond them.
    Whole(i128),
    Real(f64),
}

impl Number {
    /// What no type of a parameter holds.
    const TOO_LARGE: Self = Self::Whole(i128::MAX);

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        match self {
            Self::Whole(number) => number < 0,
            Self::Real(number) => number < 0.0,
        }
    }
}

/// The value of an `int`, or of a `float` of any class, which Python reads without running code.
#[inline]
fn built_in(object: &Bound<'_, PyAny>) -> Option<Number> {
    if object.is_exact_instance_of::<PyInt>() {
        let mut overflow = 0;
        // SAFETY: a live object, and an `int`, for which this raises nothing.
        let number = unsafe { ffi::PyLong_AsLongLongAndOverflow(object.as_ptr(), &mut overflow) };
        return Some(match overflow {
            0 => Number::Whole(number.into()),
            1.. => Number::Whole(i128::MAX),
            _ => Number::Whole(i128::MIN),
        });
    }
    let is_float = object.is_instance_of::<PyFloat>();
    // SAFETY: a live object, and a `float`, for which this reads its memory.
    is_float.then(|| Number::Real(unsafe { ffi::PyFloat_AsDouble(object.as_ptr()) }))
}

/// The value that the argument `name` of `function` is, as a float; NaN where it is missing.
///
/// # Errors
/// Those of [`number`].
#[inline]
pub(super) fn value(object: &Bound<'_, PyAny>, function: &str, name: &str) -> PyResult<f64> {
    let as_real = |number| match number {
        Some(Number::Real(number)) => Some(number),
        Some(Number::Whole(number)) => i64::try_from(number).ok().map(|number| number as f64),
        None => None,
    };
    if let Some(value) = as_real(built_in(object)) {
        return Ok(value);
    }
    let value = read(&convert(object.py())?.value, object, function, name, &[])?;
    Ok(as_real(built_in(&value)).unwrap_or(f64::NAN))
}

/// The number that the argument `name` of `function` is: an int (`whole`) or a float.
///
/// # Errors
/// `TypeError` for what is none; whatever else the caller's code raises.
#[inline]
pub(super) fn number(
    object: &Bound<'_, PyAny>,
    function: &str,
    name: &str,
    whole: bool,
) -> PyResult<Number> {
    match built_in(object) {
        Some(Number::Whole(number)) if whole || i64::try_from(number).is_ok() => {
            Ok(Number::Whole(number))
        }
        Some(Number::Real(number)) if !whole => Ok(Number::Real(number)),
        _ => by_python(object, function, name, whole),
    }
}

/// The same for what only code in Python can read, or refuse.
#[cold]
fn by_python(
    object: &Bound<'_, PyAny>,
    function: &str,
    name: &str,
    whole: bool,
) -> PyResult<Number> {
    let py = object.py();
    let whole = PyBool::new(py, whole);
    let number = read(&convert(py)?.number, object, function, name, &[&whole])?;
    Ok(built_in(&number).unwrap_or(Number::TOO_LARGE))
}
