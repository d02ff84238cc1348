//! The argument that chooses the instruction set.

use super::arguments::Given;
use super::call_python::wrong_type;
use crate::error::shortened;
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
