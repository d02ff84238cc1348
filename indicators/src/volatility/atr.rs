use indicator_runtime::math::{ChangeSmoother, TrueRange};
use indicator_runtime::{Output, indicator};

/// Average true range: how far a price typically goes in one bar.
///
/// The true range of a bar is the greatest of high − low, |high − previous close| and
/// |low − previous close|; the first bar's is high − low. It is smoothed by Wilder's average of
/// `period` values (see [`smma`](crate::smma)).
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
#[indicator(warmup = period - 1)]
pub fn atr(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the average, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state(ChangeSmoother::wilder(period))] average: &mut ChangeSmoother,
    #[output(pane)] values: &mut Output,
) {
    let ranges = ranges.feed(high, low, close);
    average.feed_into(ranges, values);
}
