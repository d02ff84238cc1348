#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[param(min = 1)] period: usize,
    #[param()] shift: i64,
    #[param()] centred: bool,
    #[param()] kind: Kind,
    #[param(default, min = 1.0)] offset: f64,
    values: &mut Output,
) {
}

fn main() {}
