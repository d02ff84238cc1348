#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Not a choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// One.
    First,
}

/// An enum that does not derive `Choice`.
#[indicator(warmup = 0)]
pub fn not_derived(data: &[f64], #[param(default = Kind::First)] kind: Kind, values: &mut Output) {}

fn main() {}
