use indicator_runtime::math::{Sum, Windows};
use indicator_runtime::{Output, indicator};

/// Simple moving average: the mean of the last `period` values.
///
/// Source: as TA-Lib's SMA.
#[indicator(warmup = period - 1)]
pub fn sma(
    data: &[f64],
    /// Values in the window.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    values: &mut Output,
) {
    let share = 1.0 / period as f64;
    let [sums] = window.feed(data);
    values.extend(sums.iter().map(|sum| sum * share));
}
