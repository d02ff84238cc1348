use indicator_runtime::math::{DirectionalMovement, Held, Skip, WilderSum, ends};
use indicator_runtime::{Output, indicator};

/// Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.
///
/// It is 100·|plus − minus| / (plus + minus) of the two directional indicators (see [`plus_di`](crate::plus_di) and
/// [`minus_di`](crate::minus_di)), and 0 where nothing has moved yet. It stays once nothing has moved for so long that both
/// are too small for a number.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's DX.
#[indicator(warmup = period)]
pub fn dx(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the sums, in bars.
    #[param(default = 14, min = 2)]
    period: usize,
    #[state(DirectionalMovement::default())] movement: &mut DirectionalMovement,
    #[state(WilderSum::new(period))] plus: &mut WilderSum,
    #[state(WilderSum::new(period))] minus: &mut WilderSum,
    // The directional indicators pass over the first sum.
    #[state(Skip::new(1))] first: &mut Skip,
    #[state(Held::default())] index: &mut Held,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let [up, down] = movement.feed(high, low);
    let plus = first.feed(plus.feed(up));
    // The sum of ranges, which `close` is for, is in both indicators and cancels.
    let sums = ends((plus, minus.feed(down), close));
    let indices = sums.map(|(plus, minus, _)| {
        let both = plus + minus;
        (
            100.0 * ((plus - minus).abs() / both),
            both < Held::TOO_SMALL,
        )
    });
    index.feed_into(indices, values);
}
