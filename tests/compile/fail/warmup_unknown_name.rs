#![allow(unused)]

use indicator_runtime::{Output, indicator};

const LAG: usize = 3;

fn lag(_: usize) -> usize {
    0
}

/// Constants, functions, methods and what the expression defines are fine.
#[indicator(warmup = LAG + lag(period).max(usize::MIN) + { let twice = period; twice })]
pub fn fine(data: &[f64], #[param(default = 9, min = 1)] period: usize, values: &mut Output) {}

/// Misspelt.
#[indicator(warmup = perid - 1)]
pub fn misspelt(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[param(default = 0.5)] offset: f64,
    values: &mut Output,
) {
}

/// From an input.
#[indicator(warmup = data.len())]
pub fn from_an_input(data: &[f64], values: &mut Output) {}

/// From a state.
#[indicator(warmup = lag(weights.len()))]
pub fn from_a_state(data: &[f64], #[state(vec![1.0])] weights: &Vec<f64>, values: &mut Output) {}

/// From nothing.
#[indicator(warmup = period)]
pub fn from_nothing(data: &[f64], values: &mut Output) {}

fn main() {}
