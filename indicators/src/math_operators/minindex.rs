use indicator_runtime::math::{HighestPosition, Scratch};
use indicator_runtime::{Output, indicator};

/// Index of the lowest of the last `period` values, as a position in the whole series.
///
/// Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
/// left takes its place, and so does a new value as soon as none is lower.
///
/// It is the k with `x[k] = min(x[i − period + 1], …, x[i])`.
///
/// Source: as TA-Lib's MININDEX.
#[indicator(warmup = period - 1)]
pub fn minindex(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 2)]
    period: usize,
    #[state(Scratch::default())] opposites: &mut Scratch,
    #[state(HighestPosition::new(period))] lowest: &mut HighestPosition,
    #[output(index, pane)] values: &mut Output,
) {
    let opposites = opposites.fill(data.iter().map(|x| -x));
    values.extend(lowest.feed(opposites).iter().copied());
}
