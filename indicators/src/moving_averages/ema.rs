use indicator_runtime::math::Smoother;
use indicator_runtime::{Output, indicator};

/// Exponential moving average.
///
/// It starts with the mean of the first `period` values; then y += 2 / (`period` + 1) · (x − y).
///
/// Source: as TA-Lib's EMA.
#[indicator(warmup = period - 1)]
pub fn ema(
    data: &[f64],
    /// Length in values: the newest weighs 2 / (`period` + 1).
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    values: &mut Output,
) {
    average.feed_into(data, values);
}
