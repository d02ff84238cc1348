use crate::shared::percent::percent;
use indicator_runtime::math::{AverageChange, Differences, ends};
use indicator_runtime::{Output, indicator};

/// Change of a triple exponential average from one value to the next, in percent.
///
/// The rate of change (see [`roc`](crate::roc)) of the exponential average of the exponential average of the exponential
/// average (see [`ema`](crate::ema)), each of `period` values.
///
/// `trix[i] = 100·(e3[i] − e3[i − 1]) / e3[i − 1]` with `e3 = ema(ema(ema(x, period), period), period)`.
///
/// Source: Jack Hutson, Stocks & Commodities, 1983; as TA-Lib's TRIX.
#[indicator(warmup = 3 * (period - 1) + 1)]
pub fn trix(
    data: &[f64],
    /// Length of each average, in values.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Differences::default())] steps: &mut Differences,
    #[state([period; 3].map(AverageChange::exponential))] changes: &mut [AverageChange; 3],
    #[output(pane)] values: &mut Output,
) {
    let [first, second, third] = changes;
    let once = first.feed(steps.feed(data));
    let twice = second.feed(once);
    let thrice = third.feed(twice);
    // An average that went by b·(x − y) was that much over b away from x.
    let ways = 0.5 * (period as f64 + 1.0);
    values.extend(
        ends((data, once, twice, thrice)).map(|(value, once, twice, thrice)| {
            let before = value + (once + twice) - ways * (once + twice + thrice);
            percent(thrice, before)
        }),
    );
}
