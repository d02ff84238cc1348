#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn fields(params: &[f64], combos: &mut Output, rows: &mut Output, cols: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn python(
    from: &[f64],
    #[param(default = 0.5)] lambda: f64,
    #[param(default = 9)] period: usize,
    is: &mut Output,
    periods: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn r#yield(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn functions(
    data: &[f64],
    #[param(default = 9)] stream: usize,
    #[param(default = 9)] estimate: usize,
    values: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn arguments(kernel: &[f64], #[param(default = 9)] out: usize, values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn param_and_output(
    data: &[f64],
    #[param(default = 9)] r#kernel: usize,
    #[param(default = 9)] r#stream: usize,
    out: &mut Output,
) {
}

/// Mean.
#[indicator(warmup = 0)]
pub fn cased(Data: &[f64], #[param(default = 9)] fastPeriod: usize, values: &mut Output) {}

fn main() {}
