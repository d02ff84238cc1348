use indicator_runtime::math::Mean;
use indicator_runtime::{Output, indicator};

/// Simple moving average: the mean of the last `period` values.
///
/// `y[i] = (x[i − period + 1] + … + x[i]) / period`.
///
/// Source: as TA-Lib's SMA.
#[indicator(warmup = period - 1)]
pub fn sma(
    data: &[f64],
    /// Values in the window.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Mean::new(period))] mean: &mut Mean,
    values: &mut Output,
) {
    mean.feed_into(data, values);
}
