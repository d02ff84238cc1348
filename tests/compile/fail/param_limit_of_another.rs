#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = slow)]
pub fn mean(
    data: &[f64],
    #[param(default = 3, min = 1, max = slow - 1)] fast: usize,
    #[param(default = 9, above = fast)] slow: usize,
    #[param(default = -0.5, min = -(fast as f64))] shift: f64,
    values: &mut Output,
) {
}

fn main() {}
