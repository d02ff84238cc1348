use indicator_runtime::math::{DirectionalMovement, Held, Skip, TrueRange, WilderSum, ends};
use indicator_runtime::{Output, indicator};

/// Plus directional indicator: the share of movement up in all that the last bars covered, in percent.
///
/// It is 100·movement / range, and 0 where there was no range yet: the sum of the movements up (see
/// [`plus_dm`](crate::plus_dm)) and, summed in the same way, the true ranges from the second bar on (see
/// [`atr`](crate::atr)). It stays once bars have had no range for so long that both are too small for a number.
/// A `period` of 1 gives the plain ratio of the two, without the 100.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DI.
#[indicator(warmup = period)]
pub fn plus_di(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the sums, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(DirectionalMovement::default())] movement: &mut DirectionalMovement,
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    // The first bar has no close before it, and of longer sums the first is passed over.
    #[state(Skip::new(1))] first_range: &mut Skip,
    #[state(Skip::new(usize::from(period > 1)))] first_sum: &mut Skip,
    #[state(WilderSum::new(period))] moved: &mut WilderSum,
    #[state(WilderSum::new(period))] covered: &mut WilderSum,
    #[state(Held::default())] share: &mut Held,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let unit = if period == 1 { 1.0 } else { 100.0 };
    let [up, _] = movement.feed(high, low);
    let moved = first_sum.feed(moved.feed(up));
    let covered = covered.feed(first_range.feed(ranges.feed(high, low, close)));
    let shares = ends((moved, covered))
        .map(|(moved, covered)| (unit * (moved / covered), covered < Held::TOO_SMALL));
    share.feed_into(shares, values);
}
