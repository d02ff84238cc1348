#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = period)]
pub fn mean(
    mut data: &[f64],
    (first, second): (f64, f64),
    whole @ _: &[f64],
    #[param(default = 9)] mut period: usize,
    _: &mut Output,
) {
}

fn main() {}
