use indicator_runtime::math::{HighestPosition, Scratch};
use indicator_runtime::{Output, indicator};

/// Indices of the lowest and the highest of the last `period` values, as positions in the whole series.
///
/// Of equal ones it is the one that [`minindex`](crate::minindex) and [`maxindex`](crate::maxindex) give.
///
/// They are the k with `x[k] = min(x[i − period + 1], …, x[i])`, and the one with
/// `x[k] = max(x[i − period + 1], …, x[i])`.
///
/// Source: as TA-Lib's MINMAXINDEX.
#[indicator(warmup = period - 1)]
pub fn minmaxindex(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 2)]
    period: usize,
    #[state(Scratch::default())] opposites: &mut Scratch,
    #[state(HighestPosition::new(period))] lowest: &mut HighestPosition,
    #[state(HighestPosition::new(period))] highest: &mut HighestPosition,
    /// That of the lowest.
    #[output(index, pane)]
    min: &mut Output,
    /// That of the highest.
    #[output(index, pane)]
    max: &mut Output,
) {
    let opposites = opposites.fill(data.iter().map(|x| -x));
    min.extend(lowest.feed(opposites).iter().copied());
    max.extend(highest.feed(data).iter().copied());
}
