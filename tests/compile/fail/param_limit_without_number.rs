#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[param(default = true, min = false)] centred: bool,
    #[param(default = Kind::First, max = Kind::Second)] kind: Kind,
    #[param(default = kinds::Kind::First, min = 0)] other: kinds::Kind,
    values: &mut Output,
) {
}

fn main() {}
