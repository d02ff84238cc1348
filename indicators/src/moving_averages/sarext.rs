use indicator_runtime::math::{Pace, ParabolicStop};
use indicator_runtime::{Output, indicator};

/// Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.
///
/// As [`sar`](crate::sar), but that the share goes from `acceleration_init_long` by `acceleration_long` to
/// `acceleration_max_long` in a rising trend, and likewise in a falling one; that a trend which turns begins further away, by
/// the part `offset_on_reverse` of its stop; and that the first trend rises from `start_value`, or falls from
/// −`start_value` where that is below 0.
///
/// In a rising trend the stop of the next bar is
/// `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, with
/// `share = min(acceleration_init_long + n·acceleration_long, acceleration_max_long)` after n new extremes. The trend
/// turns at a bar with `low[i] ≤ sar[i]`, whose `sar[i] = (1 + offset_on_reverse)·max(extreme, high[i − 1], high[i])`,
/// which is shown as `sarext[i] = −sar[i]`.
///
/// Source: as TA-Lib's SAREXT.
#[indicator(warmup = 1)]
pub fn sarext(
    high: &[f64],
    low: &[f64],
    /// The first stop, negative for a falling trend; 0 for the one of the first bar.
    #[param(default = 0.0)]
    start_value: f64,
    /// By which part of it a stop is moved away where the trend turns.
    #[param(default = 0.0, min = 0.0)]
    offset_on_reverse: f64,
    /// The share at first, in a rising trend.
    #[param(default = 0.02, min = 0.0)]
    acceleration_init_long: f64,
    /// By how much it grows.
    #[param(default = 0.02, min = 0.0)]
    acceleration_long: f64,
    /// The greatest share.
    #[param(default = 0.2, min = 0.0)]
    acceleration_max_long: f64,
    /// The share at first, in a falling trend.
    #[param(default = 0.02, min = 0.0)]
    acceleration_init_short: f64,
    /// By how much it grows.
    #[param(default = 0.02, min = 0.0)]
    acceleration_short: f64,
    /// The greatest share.
    #[param(default = 0.2, min = 0.0)]
    acceleration_max_short: f64,
    #[state(ParabolicStop::of_paces(
        [
            Pace::new(acceleration_init_long, acceleration_long, acceleration_max_long),
            Pace::new(acceleration_init_short, acceleration_short, acceleration_max_short),
        ],
        offset_on_reverse,
        start_value,
    ))]
    stop: &mut ParabolicStop,
    #[output(points)] values: &mut Output,
) {
    stop.feed_signed_into(high, low, values);
}
