//! Defaults that are no variant of the parameter's enum.

use indicator_runtime::{Choice, Output, indicator};

/// One of two.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Kind {
    /// One.
    First,
    /// The other.
    Second,
}

/// One of three.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Other {
    /// One.
    First,
    /// Another.
    Second,
    /// One more.
    Third,
}

/// A variant of another enum, which has one at that place too.
#[indicator(warmup = 0)]
pub fn another(data: &[f64], #[param(default = Other::First)] kind: Kind, values: &mut Output) {
    let _ = kind;
    values.extend(data.iter().copied());
}

/// A variant of another enum, which has more.
#[indicator(warmup = 0)]
pub fn more(data: &[f64], #[param(default = Other::Third)] kind: Kind, values: &mut Output) {
    let _ = kind;
    values.extend(data.iter().copied());
}

fn main() {}
