#![allow(unused)]

use indicator_runtime::{Output, indicator};

const PERIOD: usize = 9;

/// Constants and expressions cannot be checked.
#[indicator(warmup = 0)]
pub fn no_literal(
    data: &[f64],
    #[param(default = PERIOD, max = 2 * 50)] period: usize,
    #[param(default = 0.5, max = f64::MAX)] offset: f64,
    values: &mut Output,
) {
}

/// Literals of another type.
#[indicator(warmup = 0)]
pub fn another_type(
    data: &[f64],
    #[param(default = 0.5)] period: usize,
    #[param(default = -1)] length: usize,
    #[param(default = 9i64)] count: usize,
    #[param(default = 1.0)] shift: i64,
    #[param(default = "0.85")] offset: f64,
    #[param(default = 1e999)] sigma: f64,
    #[param(default = 1)] centred: bool,
    #[param(default = "first")] kind: Kind,
    values: &mut Output,
) {
}

/// Numbers that no value lies beyond.
#[indicator(warmup = 0)]
pub fn beyond(
    data: &[f64],
    #[param(default = 9, below = 0)] period: usize,
    #[param(default = 9, above = 9223372036854775807)] shift: i64,
    values: &mut Output,
) {
}

fn main() {}
