use indicator_runtime::math::{Lag, Scratch, Smoother, ends};
use indicator_runtime::{Output, indicator};

/// Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.
///
/// The exponential average (see [`ema`](crate::ema)) of 2·x less the x of (`period` − 1) / 2 bars before, rounded down.
///
/// `zlema = ema(z, period)` with `z[i] = 2·x[i] − x[i − floor((period − 1) / 2)]`.
///
/// Source: John F. Ehlers and Ric Way, Zero Lag (Well, Almost), Stocks & Commodities, November 2010; as TA-Lib's ZLEMA.
#[indicator(warmup = (period - 1) / 2 + period - 1)]
pub fn zlema(
    data: &[f64],
    /// Length of the average, in values.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Lag::new((period - 1) / 2))] before: &mut Lag,
    #[state(Scratch::default())] ahead: &mut Scratch,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    values: &mut Output,
) {
    let pairs = ends((data, before.feed(data)));
    let ahead = ahead.fill(pairs.map(|(now, before)| 2.0 * now - before));
    average.feed_into(ahead, values);
}
