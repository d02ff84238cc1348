#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(
    data: &[f64],
    #[param(default = 0.5)] offset: f32,
    #[param(default = 5)] shift: i32,
    #[param(default = 5)] period: u32,
    #[param(default = 5)] length: u64,
    #[param(default = "first")] name: String,
    #[param(default = "first")] kind: &str,
    #[param(default = 5)] count: &usize,
    #[param(default = None)] signal: Option<usize>,
    #[param(default = 0..9)] range: std::ops::Range<usize>,
    #[param(default = (1, 2))] pair: (usize, usize),
    values: &mut Output,
) {
}

fn main() {}
