#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[param(default = 0, min = 1)] period: usize,
    #[param(default = 10, below = 10)] length: usize,
    #[param(default = -5, above = -5)] shift: i64,
    #[param(default = 1.5, min = 0.0, max = 1.0)] offset: f64,
    #[param(default = 0, above = 0.0)] sigma: f64,
    values: &mut Output,
) {
}

fn main() {}
