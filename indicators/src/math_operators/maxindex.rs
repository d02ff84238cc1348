use indicator_runtime::math::HighestPosition;
use indicator_runtime::{Output, indicator};

/// Index of the highest of the last `period` values, as a position in the whole series.
///
/// Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
/// left takes its place, and so does a new value as soon as none is higher.
///
/// It is the k with `x[k] = max(x[i − period + 1], …, x[i])`.
///
/// Source: as TA-Lib's MAXINDEX.
#[indicator(warmup = period - 1)]
pub fn maxindex(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 2)]
    period: usize,
    #[state(HighestPosition::new(period))] highest: &mut HighestPosition,
    #[output(index, pane)] values: &mut Output,
) {
    values.extend(highest.feed(data).iter().copied());
}
