#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn no_input(#[param(default = 9)] period: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn no_output(data: &[f64]) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn nothing() {}

fn main() {}
