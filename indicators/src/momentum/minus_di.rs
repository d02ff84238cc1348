use crate::shared::movement_share::MovementShare;
use indicator_runtime::math::DirectionalMovement;
use indicator_runtime::{Output, indicator};

/// Minus directional indicator: the share of movement down in all that the last bars covered, in percent.
///
/// It is 100·movement / range, and 0 where there was no range yet: the sum of the movements down (see
/// [`minus_dm`](crate::minus_dm)) and, summed in the same way, the true ranges from the second bar on (see
/// [`atr`](crate::atr)). It stays once bars have had no range for so long that both are too small for a number.
/// A `period` of 1 gives the plain ratio of the two, without the 100.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DI.
#[indicator(warmup = period)]
pub fn minus_di(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the sums, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(DirectionalMovement::default())] movement: &mut DirectionalMovement,
    #[state(MovementShare::new(period))] share: &mut MovementShare,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let [_, down] = movement.feed(high, low);
    share.feed_into(down, [high, low, close], values);
}
