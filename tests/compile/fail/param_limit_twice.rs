#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[param(default = 9, min = 1, above = 0)] period: usize,
    #[param(default = 0.5, below = 2.0, max = 1.0)] offset: f64,
    values: &mut Output,
) {
}

fn main() {}
