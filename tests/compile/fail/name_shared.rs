#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = data - 1)]
pub fn mean(data: &[f64], #[param(default = 9, min = 1)] data: usize, values: &mut Output) {}

fn main() {}
