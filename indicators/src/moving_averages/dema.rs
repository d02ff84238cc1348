use crate::{EmaBlock, EmaParams};
use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Double exponential moving average: 2·e − the average of e, where e is the exponential average (see
/// [`ema`](crate::ema)), both of `period` values. It lags less than e.
///
/// `dema = 2·e1 − e2` with `e1 = ema(x, period)` and `e2 = ema(e1, period)`.
///
/// Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's DEMA.
#[indicator(warmup = 2 * (period - 1))]
pub fn dema(
    data: &[f64],
    /// Length of each average, in values.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(EmaParams::new().period(period).block())] first: &mut EmaBlock,
    #[state(EmaParams::new().period(period).block())] second: &mut EmaBlock,
    values: &mut Output,
) {
    let [once] = first.feed([data]);
    let [twice] = second.feed([once]);
    values.extend(ends((once, twice)).map(|(once, twice)| once + (once - twice)));
}
