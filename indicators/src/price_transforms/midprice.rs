use indicator_runtime::math::{Max, Min, Windows};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Midpoint price: the middle between the lowest low and the highest high of the last `period` bars.
///
/// `y[i] = (min(low[i − period + 1], …, low[i]) + max(high[i − period + 1], …, high[i])) / 2`.
///
/// Source: as TA-Lib's MIDPRICE.
#[indicator(warmup = period - 1)]
pub fn midprice(
    high: &[f64],
    low: &[f64],
    /// Bars in the window.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    values: &mut Output,
) {
    let ([highest], [lowest]) = (highest.feed(high), lowest.feed(low));
    values.extend(zip(highest, lowest).map(|(highest, lowest)| 0.5 * highest + 0.5 * lowest));
}
