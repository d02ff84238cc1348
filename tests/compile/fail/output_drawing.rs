#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn keys(
    data: &[f64],
    #[output(panel)] unknown: &mut Output,
    #[output(pane = 1)] valued: &mut Output,
    #[output] bare: &mut Output,
    #[output(pane, min = low)] expression: &mut Output,
    #[output(pane, histogram, points)] twice: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn ends(
    data: &[f64],
    #[output(min = 0.0)] over_the_price: &mut Output,
    #[output(histogram, max = 100.0)] histogram: &mut Output,
    #[output(pane, min = 100.0, max = 0.0)] upside_down: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn places(
    #[output(pane)] data: &[f64],
    #[output(pane)]
    #[param(default = 9)]
    period: usize,
    values: &mut Output,
) {
}

fn main() {}
