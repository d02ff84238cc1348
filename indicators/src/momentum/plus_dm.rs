use indicator_runtime::math::{DirectionalMovement, WilderSum};
use indicator_runtime::{Output, indicator};

/// Plus directional movement: how far the last bars reached higher, summed.
///
/// A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
/// only the greater of the two counts, and neither where they are equal or below zero. The movements up are summed:
/// the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DM.
#[indicator(warmup = (period - 1).max(1))]
pub fn plus_dm(
    high: &[f64],
    low: &[f64],
    /// Length of the sum, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(DirectionalMovement::default())] movement: &mut DirectionalMovement,
    #[state(WilderSum::new(period))] sum: &mut WilderSum,
    #[output(pane, min = 0.0)] values: &mut Output,
) {
    let [up, _] = movement.feed(high, low);
    values.extend(sum.feed(up).iter().copied());
}
