//! Ranges of inputs.

#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// No range, and keys that are none of an input's.
#[indicator(warmup = 0)]
pub fn keys(
    #[input] bare: &[f64],
    #[input(default = 0.0)] default: &[f64],
    #[input(min = 0.0, above = 0.0)] twice: &[f64],
    #[input(min = "0")] text: &[f64],
    #[input(min = 1.0, max = 0.0)] nothing: &[f64],
    values: &mut Output,
) {
}

/// Ranges of what is no input.
#[indicator(warmup = 0)]
pub fn others(
    data: &[f64],
    #[input(min = 0.0)] period: usize,
    #[input(min = 0.0)]
    #[param(default = 0.5)]
    share: f64,
    #[input(min = 0.0)] values: &mut Output,
) {
}

fn main() {}
