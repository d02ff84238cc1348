#![allow(unused)]

use indicator_runtime::math::Lag;
use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 1, propagates)]
pub fn carried(data: &[f64], #[state(Lag::new(1))] before: &mut Lag, values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0, propagates)]
pub fn limited(#[input(min = 0.0)] data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0, propagates)]
pub fn signal(data: &[f64], #[output(signal)] values: &mut Output) {}

fn main() {}
