#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[param(default = true, min = false)] centred: bool,
    #[param(default = Kind::First, max = Kind::Second)] kind: Kind,
    values: &mut Output,
) {
}

fn main() {}
