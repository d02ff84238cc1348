#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// A warm-up is a count.
#[indicator(warmup = 0.5)]
pub fn fraction(data: &[f64], values: &mut Output) {}

/// A parameter of another type.
#[indicator(warmup = length)]
pub fn signed(data: &[f64], #[param(default = 9, min = 1)] length: i64, values: &mut Output) {}

/// There is no such function.
#[indicator(warmup = half(period))]
pub fn unknown(data: &[f64], #[param(default = 9)] period: usize, values: &mut Output) {}

/// A reference is no number.
#[indicator(warmup = [period, 2].iter().map(|length| length - 1).sum())]
pub fn reference(data: &[f64], #[param(default = 9, min = 1)] period: usize, values: &mut Output) {}

/// Numbers of two types.
#[indicator(warmup = (period as f64 * 2) as usize)]
pub fn mixed(data: &[f64], #[param(default = 9, min = 1)] period: usize, values: &mut Output) {}

fn main() {}
