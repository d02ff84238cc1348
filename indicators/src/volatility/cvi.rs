use indicator_runtime::math::{Held, Lag, Scratch, Smoother, ends};
use indicator_runtime::{Output, indicator};

/// Chaikin's volatility: by how much the usual range of a bar has grown, in percent.
///
/// 100·(e − old) / old, where e is the exponential average of high − low over `period` bars and old its value `roc_period`
/// bars before, and 0 where there was no range yet. While there is none again both shrink alike, and the value stays.
///
/// Source: Marc Chaikin; as TA-Lib's CVI.
#[indicator(warmup = period - 1 + roc_period)]
pub fn cvi(
    high: &[f64],
    low: &[f64],
    /// Length of the average, in bars.
    #[param(default = 10, min = 1)]
    period: usize,
    /// Distance between the two averages, in bars.
    #[param(default = 10, min = 1)]
    roc_period: usize,
    #[state(Scratch::default())] ranges: &mut Scratch,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    #[state(Lag::new(roc_period))] before: &mut Lag,
    #[state(Held::default())] growth: &mut Held,
    #[output(pane, min = -100.0)] values: &mut Output,
) {
    let ranges = ranges.fill(ends((high, low)).map(|(high, low)| high - low));
    let average = average.feed(ranges);
    let rates = ends((average, before.feed(average)))
        .map(|(new, old)| (100.0 * ((new - old) / old), old < Held::TOO_SMALL));
    growth.feed_into(rates, values);
}
