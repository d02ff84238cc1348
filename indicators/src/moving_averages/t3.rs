use indicator_runtime::math::{Smoother, ends};
use indicator_runtime::{Output, indicator};
use std::array;

/// Tillson's T3: a smooth average that lags little.
///
/// With a = 1 + `vfactor` and b = `vfactor` it is a³·e3 − 3·a²·b·e4 + 3·a·b²·e5 − b³·e6, where e1 is the exponential average
/// of `period` values (see [`ema`](crate::ema)), e2 that of e1, and so on.
///
/// Source: Tim Tillson, Smoothing Techniques for More Accurate Signals, Stocks & Commodities, January 1998; as TA-Lib's T3.
#[indicator(warmup = 6 * (period - 1))]
pub fn t3(
    data: &[f64],
    /// Length of each average, in values.
    #[param(default = 5, min = 1)]
    period: usize,
    /// How much of the lag is taken back, from 0 to 1.
    #[param(default = 0.7, min = 0.0, max = 1.0)]
    vfactor: f64,
    #[state(array::from_fn(|_| Smoother::exponential(period)))] averages: &mut [Smoother; 6],
    values: &mut Output,
) {
    let [first, second, third, fourth, fifth, sixth] = averages;
    let e3 = third.feed(second.feed(first.feed(data)));
    let e4 = fourth.feed(e3);
    let e5 = fifth.feed(e4);
    let e6 = sixth.feed(e5);
    values.extend(ends((e3, e4, e5, e6)).map(|(e3, e4, e5, e6)| {
        let [once, next, last] = [e3 - e4, e4 - e5, e5 - e6];
        let (twice, thrice) = (once - next, once - 2.0 * next + last);
        e3 + vfactor * (3.0 * once + vfactor * (3.0 * twice + vfactor * thrice))
    }));
}
