#![allow(unused)]

use indicator_runtime::{Output, indicator};

#[indicator(wramup = period)]
pub fn Mean(
    values: &mut Output,
    #[param(default = 0, min = 1)] period: usize,
    #[param(default = 0.5, min = 1.0, max = 0.0)] offset: f64,
    kind: Kind,
    data: &[f32],
) -> f64 {
    0.0
}

fn main() {}
