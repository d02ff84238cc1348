//! The arguments that say how a function computes: its instruction set, which dimension is time, and missing values.

use super::arguments::Given;
use super::convert::{shown, wrong_type};
use super::error::exception;
use super::numbers::{Number, number};
use crate::catalogue::signature::MISSING;
use crate::engine::skip::Missing;
use crate::error::shortened;
use crate::python::error::IndicatorError;
use crate::simd::dispatch::{Kernel, validate_kernel};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// The kernel that was given by name; the best one where none was.
///
/// # Errors
/// `TypeError` for what is no string, `ValueError` for a name that is unknown or a kernel that this CPU
/// lacks.
#[inline]
pub(super) fn kernel(function: &str, given: Given<'_, '_>, batch: bool) -> PyResult<Kernel> {
    let Some(object) = given.filter(|object| !object.is_none()) else {
        return Ok(Kernel::Auto);
    };
    let Ok(name) = object.cast::<PyString>() else {
        return Err(wrong_type(&object, function, "kernel", "a string or None"));
    };
    let name = shortened(name.to_str()?);
    validate_kernel(Some(name), batch).map_err(|kind| kind.of(function).into())
}

/// Which dimension of a panel is time; -1 is the last.
///
/// # Errors
/// `TypeError` for what is no integer, `ValueError` for one that is no dimension.
#[inline]
pub(super) fn axis(function: &str, given: Given<'_, '_>) -> PyResult<i64> {
    let Some(object) = given.filter(|object| !object.is_none()) else {
        return Ok(0);
    };
    match number(&object, function, "axis", true)? {
        Number::Whole(axis @ -1..=1) => Ok(axis as i64),
        _ => Err(refused(function, "axis", &object, "0, 1, -1")),
    }
}

/// What becomes of a bar with a missing value.
///
/// # Errors
/// `TypeError` for what is no string, `ValueError` for a name that is unknown.
#[inline]
pub(super) fn missing(function: &str, given: Given<'_, '_>) -> PyResult<Missing> {
    let Some(object) = given.filter(|object| !object.is_none()) else {
        return Ok(Missing::EndsRun);
    };
    let Ok(name) = object.cast::<PyString>() else {
        return Err(wrong_type(&object, function, "missing", "a string or None"));
    };
    let missing = missing_of(name.to_str()?);
    missing.ok_or_else(|| refused(function, "missing", &object, "\"skip\", None"))
}

/// What is given by this name.
pub(super) fn missing_of(name: &str) -> Option<Missing> {
    (name == MISSING[0]).then_some(Missing::Skip)
}

/// The name by which it is given.
pub(super) fn missing_name(missing: Missing) -> Option<&'static str> {
    match missing {
        Missing::EndsRun => None,
        Missing::Skip => Some(MISSING[0]),
    }
}

#[cold]
fn refused(function: &str, name: &str, object: &Bound<'_, PyAny>, allowed: &str) -> PyErr {
    match shown(object) {
        Ok(shown) => exception::<IndicatorError>(&format!(
            "{function}: Invalid {name}: {name} = {shown} (allowed: {allowed})"
        )),
        Err(error) => error,
    }
}
