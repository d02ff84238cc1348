#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator]
pub fn without_arguments(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    values: &mut Output,
) {
}

/// Mean.
#[indicator(flat_batch)]
pub fn without_the_key(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    values: &mut Output,
) {
}

/// Mean.
#[indicator(warmup)]
pub fn without_a_value(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    values: &mut Output,
) {
}

fn main() {}
