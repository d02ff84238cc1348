#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[state()] nothing: &f64,
    #[state(0.0, 1.0)] two: &f64,
    #[state(data.len())] from_input: &usize,
    #[state(vec![0.0])] weights: &Vec<f64>,
    #[state(weights.len())] from_state: &usize,
    values: &mut Output,
) {
}

fn main() {}
