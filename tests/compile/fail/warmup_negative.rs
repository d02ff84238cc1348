#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = period - 1)]
pub fn count(data: &[f64], #[param(default = 9)] period: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup = 2 * (period - 3) + 1)]
pub fn too_small(data: &[f64], #[param(default = 9, min = 2)] period: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup = (shift - 1) as usize)]
pub fn signed(data: &[f64], #[param(default = 9)] shift: i64, values: &mut Output) {}

/// Nothing comes before less than nothing.
#[indicator(warmup = -1)]
pub fn none(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = (period - 2) + shift.unsigned_abs() as usize)]
pub fn fine(
    data: &[f64],
    #[param(default = 9, above = 1)] period: usize,
    #[param(default = 9)] shift: i64,
    values: &mut Output,
) {
}

fn main() {}
