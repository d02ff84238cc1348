//! Panics as exceptions, at every entry point from Python.

use crate::engine::panics::panicked;
use pyo3::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does `work`, and turns what a kernel or the lack of memory panics with into an exception that names
/// `function`. Each way in from Python passes here once.
///
/// # Errors
/// Those of `work`, and a panic's.
#[inline]
pub(super) fn caught<T>(
    work: impl FnOnce() -> PyResult<T>,
    function: impl FnOnce() -> String,
) -> PyResult<T> {
    // What a panic leaves half-done is an object of Python's own or a stream, which is reset before it is
    // used again.
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|panic| Err(panicked(&*panic).of(function()).into()))
}
