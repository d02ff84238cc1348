use crate::{DxBlock, DxParams};
use indicator_runtime::math::ChangeSmoother;
use indicator_runtime::{Output, indicator};

/// Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.
///
/// It is Wilder's average (see [`smma`](crate::smma)) of the directional movement index (see [`dx`](crate::dx)), both of
/// `period` bars.
///
/// `adx[i] = (adx[i − 1]·(period − 1) + dx[i]) / period`, which starts with
/// `adx[2·period − 1] = (dx[period] + … + dx[2·period − 1]) / period`.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADX.
#[indicator(warmup = 2 * period - 1)]
pub fn adx(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the sums and of the average, in bars.
    #[param(default = 14, min = 2)]
    period: usize,
    #[state(DxParams::new().period(period).block())] dx: &mut DxBlock,
    #[state(ChangeSmoother::wilder(period))] average: &mut ChangeSmoother,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let [dx] = dx.feed([high, low, close]);
    average.feed_into(dx, values);
}
