#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[state(0.0)] owned: f64,
    #[state([0.0; 9])] slice: &[f64],
    #[state("mean")] text: &str,
    #[state(0.0)] forever: &'static f64,
    #[state(0.0)] any: &dyn Fn(),
    values: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn of_another_kind(
    #[param(default = 0.5)] data: &[f64],
    #[state(0.0)] values: &mut Output,
    more: &mut Output,
) {
}

fn main() {}
