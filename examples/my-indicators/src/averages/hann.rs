use indicator_runtime::math::{Weights, fir};
use indicator_runtime::{ErrorKind, Output, indicator};
use std::f64::consts::TAU;

/// Hann-windowed moving average: smooth at both ends of its window.
///
/// Weight of the k-th of `period` values: 1 − cos(2π·k / (`period` + 1)), divided by the sum of all
/// weights.
///
/// Source: John F. Ehlers, Windowing, Stocks & Commodities, September 2021.
#[indicator(warmup = period - 1)]
pub fn hann(
    data: &[f64],
    /// Values in the window.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(hann_weights(period))] weights: &Weights,
    values: &mut Output,
) {
    fir(data, weights, values);
}

fn hann_weights(period: usize) -> Result<Weights, ErrorKind> {
    let step = TAU / (period as f64 + 1.0);
    Weights::normalised(period, |rank| 1.0 - (step * (rank + 1.0)).cos())
}
