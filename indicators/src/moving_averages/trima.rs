use indicator_runtime::math::Mean;
use indicator_runtime::{Output, indicator};

/// Triangular moving average: the middle of the last `period` values weighs most, and either end least.
///
/// It is the simple average over about half of `period` values of the simple average over the other half.
///
/// `trima = sma(sma(x, ceil(period / 2)), floor(period / 2) + 1)`.
///
/// Source: as TA-Lib's TRIMA.
#[indicator(warmup = period - 1)]
pub fn trima(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Mean::new(period.div_ceil(2)))] first: &mut Mean,
    #[state(Mean::new(period / 2 + 1))] second: &mut Mean,
    values: &mut Output,
) {
    second.feed_into(first.feed(data), values);
}
