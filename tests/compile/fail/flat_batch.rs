#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0, flat_batch)]
pub fn nothing(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0, flat_batch)]
pub fn switch(data: &[f64], #[param(default = true)] centred: bool, values: &mut Output) {}

fn main() {}
