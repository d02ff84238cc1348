#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    writable: &mut [f64],
    owned: Vec<f64>,
    single: &[f32],
    vector: &Vec<f64>,
    array: &[f64; 9],
    forever: &'static [f64],
    pointer: *const f64,
    optional: Option<&[f64]>,
    optional_and_owned: Option<Vec<f64>>,
    values: &mut Output,
) {
}

fn main() {}
