use indicator_runtime::math::{ChangeSmoother, Skip, TrueRange};
use indicator_runtime::{Output, indicator};

/// Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.
///
/// Wilder's average of `period` values of [`trange`](crate::trange): unlike [`atr`](crate::atr), it leaves out the first
/// bar, which has no close before it.
///
/// `y[i] = (y[i − 1]·(period − 1) + range[i]) / period`, which starts with
/// `y[period] = (range[1] + … + range[period]) / period`, where
/// `range[i] = max(high[i] − low[i], |high[i] − close[i − 1]|, |low[i] − close[i − 1]|)`.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ATR.
#[indicator(warmup = period)]
pub fn avgtrange(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the average, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state(Skip::new(1))] first: &mut Skip,
    #[state(ChangeSmoother::wilder(period))] average: &mut ChangeSmoother,
    #[output(pane)] values: &mut Output,
) {
    average.feed_into(first.feed(ranges.feed(high, low, close)), values);
}
