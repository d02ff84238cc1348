use indicator_runtime::math::{Weights, fir};
use indicator_runtime::{Output, indicator};

/// Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
/// along it.
///
/// Weight of the k-th oldest of `period` values: exp(−(k − m)² / (2·s²)) with
/// m = `offset`·(`period` − 1) and s = `period` / `sigma`, divided by the sum of all weights.
///
/// Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.
#[indicator(warmup = period - 1)]
pub fn alma(
    data: &[f64],
    /// Values in the window.
    #[param(default = 9, min = 1)]
    period: usize,
    /// Where the weights peak: 0 is the oldest value of the window, 1 the newest.
    #[param(default = 0.85, min = 0.0, max = 1.0)]
    offset: f64,
    /// How narrow the peak is: the window is this many standard deviations wide.
    #[param(default = 6.0, above = 0.0)]
    sigma: f64,
    #[state(Weights::gaussian(period, offset, sigma))] weights: &Weights,
    values: &mut Output,
) {
    fir(data, weights, values);
}
