//! Panics of kernels, which are authors' code, as errors.

use crate::error::ErrorKind;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does the work of one caller, and turns what a kernel panics with into an error. What the kernel had carried
/// along is dropped with its plan.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, ErrorKind>) -> Result<T, ErrorKind> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(panicked(&*panic)))
}

/// What a panic said, as an error, or the error that it carried.
pub(crate) fn panicked(panic: &(dyn Any + Send)) -> ErrorKind {
    if let Some(error) = panic.downcast_ref::<ErrorKind>() {
        return error.clone();
    }
    let message = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned());
    ErrorKind::Panicked(message.unwrap_or_else(|| "without a message".into()))
}
