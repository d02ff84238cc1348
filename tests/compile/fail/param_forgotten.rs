#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = period - 1)]
pub fn mean(data: &[f64], period: usize, kind: Kind, weights: &Weights, values: &mut Output) {}

fn main() {}
