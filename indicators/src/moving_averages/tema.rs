use crate::{EmaBlock, EmaParams};
use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see [`ema`](crate::ema)), e2
/// the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.
///
/// Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's TEMA.
#[indicator(warmup = 3 * (period - 1))]
pub fn tema(
    data: &[f64],
    /// Length of each average, in values.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(EmaParams::new().period(period).block())] first: &mut EmaBlock,
    #[state(EmaParams::new().period(period).block())] second: &mut EmaBlock,
    #[state(EmaParams::new().period(period).block())] third: &mut EmaBlock,
    values: &mut Output,
) {
    let [once] = first.feed([data]);
    let [twice] = second.feed([once]);
    let [thrice] = third.feed([twice]);
    let averages = ends((once, twice, thrice));
    values.extend(averages.map(|(once, twice, thrice)| 3.0 * (once - twice) + thrice));
}
