use indicator_runtime::math::ParabolicStop;
use indicator_runtime::{Output, indicator};

/// Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.
///
/// The stop goes a share of the way to the highest high of the trend in each bar: `acceleration` at first, as much more
/// with each new high, and `maximum` at the most. It stays below the lows of the last two bars; where a low touches it, it
/// becomes the highest high, and the price is taken for a falling one, with everything the other way round. The first
/// trend falls if the second bar reaches further down than up.
///
/// In a rising trend the stop of the next bar is
/// `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, where the extreme is the highest high
/// since the trend began, and `share = min(acceleration·(1 + n), maximum)` after n new extremes. The trend turns at a
/// bar with `low[i] ≤ sar[i]`, whose `sar[i] = max(extreme, high[i − 1], high[i])`. In a falling trend it is the other
/// way round.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's SAR.
#[indicator(warmup = 1)]
pub fn sar(
    high: &[f64],
    low: &[f64],
    /// The share at first, and by how much it grows.
    #[param(default = 0.02, min = 0.0)]
    acceleration: f64,
    /// The greatest share.
    #[param(default = 0.2, min = 0.0)]
    maximum: f64,
    #[state(ParabolicStop::new(acceleration, maximum))] stop: &mut ParabolicStop,
    #[output(points)] values: &mut Output,
) {
    stop.feed_into(high, low, values);
}
