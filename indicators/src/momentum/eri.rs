use indicator_runtime::math::{Smoother, ends};
use indicator_runtime::{Output, indicator};

/// Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.
///
/// `bull` is the high less the exponential average of the closes (see [`ema`](crate::ema)) over `period` bars, `bear` the
/// low less that average.
///
/// In formulas: `bull = high − ema(close, period)`, `bear = low − ema(close, period)`.
///
/// Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's ERI.
#[indicator(warmup = period - 1)]
pub fn eri(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the average, in bars.
    #[param(default = 13, min = 1)]
    period: usize,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    /// The high less the average.
    #[output(pane, histogram)]
    bull: &mut Output,
    /// The low less the average.
    #[output(pane, histogram)]
    bear: &mut Output,
) {
    let above_close = average.feed_distances(close);
    let power = |(price, close, above)| (price - close) - above;
    bull.extend(ends((high, close, above_close)).map(power));
    bear.extend(ends((low, close, above_close)).map(power));
}
