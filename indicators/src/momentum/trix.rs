use crate::percent::percent;
use indicator_runtime::math::{Lag, Smoother, ends};
use indicator_runtime::{Output, indicator};

/// Change of a triple exponential average from one value to the next, in percent.
///
/// The rate of change (see [`roc`](crate::roc)) of the exponential average of the exponential average of the exponential
/// average (see [`ema`](crate::ema)), each of `period` values.
///
/// Source: Jack Hutson, Stocks & Commodities, 1983; as TA-Lib's TRIX.
#[indicator(warmup = 3 * (period - 1) + 1)]
pub fn trix(
    data: &[f64],
    /// Length of each average, in values.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state([period; 3].map(Smoother::exponential))] averages: &mut [Smoother; 3],
    #[state(Lag::new(1))] before: &mut Lag,
    #[output(pane)] values: &mut Output,
) {
    let [first, second, third] = averages;
    let thrice = third.feed(second.feed(first.feed(data)));
    let changes = ends((before.feed(thrice), thrice));
    values.extend(changes.map(|(old, new)| percent(new - old, old)));
}
