#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
#[inline(never)]
pub fn mean(data: &[f64], #[cfg(test)] low: &[f64], values: &mut Output) {}

fn main() {}
