use indicator_runtime::math::{Max, Min, Windows};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Midpoint: the middle between the lowest and the highest of the last `period` values.
///
/// `y[i] = (min(x[i − period + 1], …, x[i]) + max(x[i − period + 1], …, x[i])) / 2`.
///
/// Source: as TA-Lib's MIDPOINT.
#[indicator(warmup = period - 1)]
pub fn midpoint(
    data: &[f64],
    /// Values in the window.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    values: &mut Output,
) {
    let ([highest], [lowest]) = (highest.feed(data), lowest.feed(data));
    values.extend(zip(highest, lowest).map(|(highest, lowest)| 0.5 * highest + 0.5 * lowest));
}
