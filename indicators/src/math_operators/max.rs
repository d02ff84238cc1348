use indicator_runtime::math::{Max, Windows};
use indicator_runtime::{Output, indicator};

/// The highest of the last `period` values.
///
/// `y[i] = max(x[i − period + 1], …, x[i])`.
///
/// Source: as TA-Lib's MAX.
#[indicator(warmup = period - 1)]
pub fn max(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    values: &mut Output,
) {
    let [highest] = highest.feed(data);
    values.extend(highest.iter().copied());
}
