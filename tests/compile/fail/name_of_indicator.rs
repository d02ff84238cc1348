#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn MeanOfHigh(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn SMA(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn _1(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn größe(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn _EMA(data: &[f64], values: &mut Output) {}

fn main() {}
