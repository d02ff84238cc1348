#![allow(unused)]

use indicator_runtime::{Output, indicator};

#[indicator(warmup = 0)]
pub fn without(data: &[f64], values: &mut Output) {}

///
#[indicator(warmup = 0)]
pub fn empty(data: &[f64], values: &mut Output) {}

fn main() {}
