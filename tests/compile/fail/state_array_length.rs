#![allow(unused)]

use indicator_runtime::math::{Sum, Windows};
use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = period - 1)]
pub fn mean(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state([Windows::new(period); 3])] two: &mut [Windows<Sum, 1>; 2],
    values: &mut Output,
) {
}

fn main() {}
