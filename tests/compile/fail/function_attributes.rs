#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
#[inline(never)]
pub fn mean(data: &[f64], #[cfg(test)] low: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
#[test]
fn tested(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
#[target_feature(enable = "avx2")]
pub fn compiled(data: &[f64], values: &mut Output) {}

/// Mean.
#[deprecated(note = "use `mean`")]
#[must_use]
#[indicator(warmup = 0)]
#[track_caller]
pub fn called(data: &[f64], values: &mut Output) {}

fn main() {}
