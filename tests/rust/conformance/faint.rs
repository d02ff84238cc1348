//! Sound indicators whose outputs show little of an average that is behind them.

use indicator_runtime::{Output, indicator};

/// The half of each close and the half of what was before.
fn halved(before: &mut Option<f64>, close: f64) -> f64 {
    let mean = before.map_or(close, |before| (before + close) / 2.0);
    *before = Some(mean);
    mean
}

/// A mean that halves what it remembers with each bar, and the low where that is lower, as Heikin-Ashi has it.
#[indicator(warmup = 0)]
pub fn heikin_low(
    low: &[f64],
    close: &[f64],
    #[state(None)] before: &mut Option<f64>,
    /// The mean.
    mean: &mut Output,
    /// The lower one.
    lowest: &mut Output,
) {
    for (low, close) in std::iter::zip(low, close) {
        let now = halved(before, *close);
        mean.push(now);
        lowest.push(low.min(now));
    }
}

/// The lower one alone, of a mean that remembers for long.
#[indicator(warmup = 0)]
pub fn lowest(
    low: &[f64],
    close: &[f64],
    #[param(default = 0.02, min = 0.01, max = 1.0)] share: f64,
    #[state(None)] before: &mut Option<f64>,
    values: &mut Output,
) {
    for (low, close) in std::iter::zip(low, close) {
        let now = before.map_or(*close, |before| before + share * (close - before));
        *before = Some(now);
        values.push(low.min(now));
    }
}
