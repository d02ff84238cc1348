use indicator_runtime::math::Smoother;
use indicator_runtime::{Output, indicator};

/// Smoothed moving average, also known as Wilder's average or RMA.
///
/// It starts with the mean of the first `period` values; then
/// y = (y·(`period` − 1) + x) / `period`.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RMA.
#[indicator(warmup = period - 1)]
pub fn smma(
    data: &[f64],
    /// Length in values: the newest weighs 1 / `period`.
    #[param(default = 7, min = 1)]
    period: usize,
    #[state(Smoother::wilder(period))] average: &mut Smoother,
    values: &mut Output,
) {
    average.feed_into(data, values);
}
