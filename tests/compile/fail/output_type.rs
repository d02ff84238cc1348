#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(data: &[f64], owned: Output, shared: &Output, slice: &mut [f64]) {}

fn main() {}
