use indicator_runtime::math::{Min, Windows};
use indicator_runtime::{Output, indicator};

/// The lowest of the last `period` values.
///
/// `y[i] = min(x[i − period + 1], …, x[i])`.
///
/// Source: as TA-Lib's MIN.
#[indicator(warmup = period - 1)]
pub fn min(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    values: &mut Output,
) {
    let [lowest] = lowest.feed(data);
    values.extend(lowest.iter().copied());
}
