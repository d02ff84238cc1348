#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[param(default = 9, min = 5, max = 3)] period: usize,
    #[param(default = 9, above = 3, below = 4)] length: usize,
    #[param(default = 0, min = 1, max = -1)] shift: i64,
    #[param(default = 0.5, min = 0.5, below = 0.5)] offset: f64,
    values: &mut Output,
) {
}

fn main() {}
