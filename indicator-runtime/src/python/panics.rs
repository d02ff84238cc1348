//! Panics as exceptions, at every entry point from Python.

use crate::engine::panics::panicked;
use crate::error::ErrorKind;
use pyo3::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does `work`, and turns what a kernel or the lack of memory panics with into an exception that names
/// `function`. Each way in from Python passes here or through [`unless_it_panics`] once.
///
/// # Errors
/// Those of `work`, and a panic's.
#[inline]
pub(super) fn caught<T>(
    work: impl FnOnce() -> PyResult<T>,
    function: impl FnOnce() -> String,
) -> PyResult<T> {
    unless_it_panics(work, |kind| Err(kind.of(function()).into()))
}

/// What `work` gives, or what `otherwise` makes of its panic.
#[inline]
pub(super) fn unless_it_panics<T>(
    work: impl FnOnce() -> T,
    otherwise: impl FnOnce(ErrorKind) -> T,
) -> T {
    // What a panic leaves half-done is an object of Python's own or a stream, which is reset before it is
    // used again.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| otherwise(panicked(&*panic)))
}
