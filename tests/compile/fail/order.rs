#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    values: &mut Output,
    #[state(0.0)] sum: &mut f64,
    #[param(default = 9)] period: usize,
    data: &[f64],
) {
}

fn main() {}
