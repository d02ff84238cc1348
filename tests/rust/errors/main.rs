//! What is refused, and what the refusals say: the function, the argument, the value and what is
//! allowed.

mod grids;
mod kernels;
mod limits;
mod messages;
mod requirements;
mod warmups;

use indicator_runtime::{Entry, Error};
use indicators::CATALOGUE;
use std::fmt::Debug;

/// An indicator of the catalogue.
pub fn indicator(name: &str) -> &'static Entry {
    CATALOGUE
        .get(name)
        .unwrap_or_else(|| panic!("`{name}` is in the catalogue"))
}

/// Checks that a call is refused with a message that holds every one of `parts`.
#[track_caller]
pub fn refused<T: Debug>(result: Result<T, Error>, parts: &[&str]) {
    let message = result.expect_err("a refusal").to_string();
    for part in parts {
        assert!(message.contains(part), "`{part}` is not in `{message}`");
    }
}
