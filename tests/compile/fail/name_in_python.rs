//! Names that Python, or the type stub that it reads, has for something else.

#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Fields of a tuple that would be private, and what every tuple has.
#[indicator(warmup = 0)]
pub fn fields(data: &[f64], _first: &mut Output, count: &mut Output, index: &mut Output) {}

/// A single output is no tuple.
#[indicator(warmup = 0)]
pub fn fine(data: &[f64], _low: &[f64], #[param(default = 9)] a: usize, count: &mut Output) {
    count.extend(data.iter().copied());
}

/// What Python reads as other letters, and what is its own.
#[indicator(warmup = 0)]
pub fn letters(µ: &[f64], __data: &[f64], #[param(default = 9)] cls: usize, values: &mut Output) {}

/// The arguments of a sweep.
#[indicator(warmup = 0)]
pub fn sweeps(
    period_range: &[f64],
    period_start: &[f64],
    #[param(default = 9)] period: usize,
    values: &mut Output,
) {
}

/// The arguments of a sweep that takes bounds side by side.
#[indicator(warmup = 0, flat_batch)]
pub fn bounds(
    period_range: &[f64],
    period_start: &[f64],
    #[param(default = 9)] period: usize,
    values: &mut Output,
) {
}

/// What a sweep returns.
#[indicator(warmup = 0)]
pub fn plurals(
    data: &[f64],
    #[param(default = 9)] bus: usize,
    #[param(default = 9)] buse: usize,
    #[param(default = 9)] bias: f64,
    biass: &mut Output,
    biases: &mut Output,
) {
}

/// What the type stub says.
#[indicator(warmup = 0)]
pub fn int(data: &[f64], values: &mut Output) {}

/// What every module has.
#[indicator(warmup = 0)]
pub fn kernels(data: &[f64], values: &mut Output) {}

/// What every module has.
#[indicator(warmup = 0)]
pub fn spec(data: &[f64], values: &mut Output) {}

/// What the runtime has.
#[indicator(warmup = 0)]
pub fn any(data: &[f64], values: &mut Output) {}

fn main() {}
