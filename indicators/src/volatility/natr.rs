use indicator_runtime::math::{ChangeSmoother, Skip, TrueRange, ends};
use indicator_runtime::{Output, indicator};

/// Normalised average true range: how far a price typically goes in one bar, in percent of the close.
///
/// 100·average / close of Wilder's average of `period` true ranges, from that of the second bar on (see
/// [`atr`](crate::atr)), and 0 where the close is 0.
///
/// Source: John Forman, Stocks & Commodities, May 2006; as TA-Lib's NATR.
#[indicator(warmup = period)]
pub fn natr(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the average, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state(Skip::new(1))] first: &mut Skip,
    #[state(ChangeSmoother::wilder(period))] average: &mut ChangeSmoother,
    #[output(pane)] values: &mut Output,
) {
    let average = average.feed(first.feed(ranges.feed(high, low, close)));
    values.extend(ends((average, close)).map(|(average, close)| {
        if close == 0.0 {
            0.0
        } else {
            100.0 * (average / close)
        }
    }));
}
