#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0, warmup = 1)]
pub fn of_indicator(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn of_param(
    data: &[f64],
    #[param(default = 9, min = 1, min = 2)] period: usize,
    values: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn of_arguments(
    data: &[f64],
    #[param(default = 9)]
    #[param(min = 1)]
    period: usize,
    #[state(0.0)]
    #[param(default = 9)]
    sum: &mut f64,
    values: &mut Output,
) {
}

fn main() {}
