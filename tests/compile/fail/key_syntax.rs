#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0, flat_batch = true)]
pub fn flag(data: &[f64], #[param(default = 9)] period: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn no_key(data: &[f64], #[param(9)] period: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn no_value(data: &[f64], #[param(default = 9, min)] period: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn no_parentheses(
    data: &[f64],
    #[param] period: usize,
    #[state = 0.0] sum: &mut f64,
    values: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0, runtime = "indicator_runtime")]
pub fn no_path(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup(period - 1))]
pub fn call(data: &[f64], #[param(default = 9, min = 1)] period: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup: 0)]
pub fn colons(data: &[f64], #[param(default: 9, min: 1)] period: usize, values: &mut Output) {}

fn main() {}
