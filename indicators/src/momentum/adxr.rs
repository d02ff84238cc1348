use crate::{AdxBlock, AdxParams};
use indicator_runtime::math::{Lag, ends};
use indicator_runtime::{Output, indicator};

/// Average directional movement index rating: the mean of the average directional movement index (see
/// [`adx`](crate::adx)) of this bar and that of `period` − 1 bars before.
///
/// `adxr[i] = (adx[i] + adx[i − period + 1]) / 2`.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADXR.
#[indicator(warmup = 3 * period - 2)]
pub fn adxr(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the sums and of the average, and one more than the distance of the two, in bars.
    #[param(default = 14, min = 2)]
    period: usize,
    #[state(AdxParams::new().period(period).block())] adx: &mut AdxBlock,
    #[state(Lag::new(period - 1))] lag: &mut Lag,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let [adx] = adx.feed([high, low, close]);
    values.extend(ends((adx, lag.feed(adx))).map(|(adx, before)| 0.5 * (adx + before)));
}
