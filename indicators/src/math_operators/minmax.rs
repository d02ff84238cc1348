use indicator_runtime::math::{Max, Min, Windows};
use indicator_runtime::{Output, indicator};

/// The lowest and the highest of the last `period` values.
///
/// In formulas: `min[i] = min(x[i − period + 1], …, x[i])`, `max[i] = max(x[i − period + 1], …, x[i])`.
///
/// Source: as TA-Lib's MINMAX.
#[indicator(warmup = period - 1)]
pub fn minmax(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    /// The lowest.
    min: &mut Output,
    /// The highest.
    max: &mut Output,
) {
    let ([lowest], [highest]) = (lowest.feed(data), highest.feed(data));
    min.extend(lowest.iter().copied());
    max.extend(highest.iter().copied());
}
