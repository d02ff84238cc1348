#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0, wramup = 1, python = "mean")]
pub fn of_indicator(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn of_param(
    data: &[f64],
    #[param(default = 9, minimum = 1)] period: usize,
    values: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn of_state(data: &[f64], #[state(init = 0.0)] sum: &mut f64, values: &mut Output) {}

fn main() {}
