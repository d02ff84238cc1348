use indicator_runtime::math::{Max, Min, Windows};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean
/// of the two.
///
/// In formulas: `upper[i] = max(high[i − period + 1], …, high[i])`, `lower[i] = min(low[i − period + 1], …, low[i])`,
/// `middle[i] = (upper[i] + lower[i]) / 2`.
///
/// Source: Richard Donchian, around 1960.
#[indicator(warmup = period - 1)]
pub fn donchian(
    high: &[f64],
    low: &[f64],
    /// Bars in the window.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    /// The highest high.
    upper: &mut Output,
    /// The mean of the other two.
    middle: &mut Output,
    /// The lowest low.
    lower: &mut Output,
) {
    let [highest] = highest.feed(high);
    let [lowest] = lowest.feed(low);
    upper.extend(highest.iter().copied());
    middle.extend(zip(highest, lowest).map(|(high, low)| 0.5 * high + 0.5 * low));
    lower.extend(lowest.iter().copied());
}
