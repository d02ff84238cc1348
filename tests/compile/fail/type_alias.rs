//! Types by names that the attribute does not know.

#![allow(unused)]

use indicator_runtime::{Output as Out, indicator};

type Length = usize;
type Series = [f64];

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(data: &Series, #[param(default = 9)] length: Length, values: &mut Out) {}

fn main() {}
