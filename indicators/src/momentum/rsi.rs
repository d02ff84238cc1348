use indicator_runtime::math::{ChangeSmoother, Differences, Held, Scratch};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Relative strength index: the share of gains in all movement, from 0 to 100.
///
/// Gains and losses from value to value are smoothed each by Wilder's average of `period` values
/// (see [`smma`](crate::smma)); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. It stays
/// once the price has stood still for so long that both are too small for a number, as they shrink alike.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.
#[indicator(warmup = period)]
pub fn rsi(
    data: &[f64],
    /// Length of the averages of gains and losses, in values.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Differences::default())] changes: &mut Differences,
    #[state(Scratch::default())] ups: &mut Scratch,
    #[state(Scratch::default())] downs: &mut Scratch,
    #[state(ChangeSmoother::wilder(period))] gain: &mut ChangeSmoother,
    #[state(ChangeSmoother::wilder(period))] loss: &mut ChangeSmoother,
    #[state(Held::default())] share: &mut Held,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let changes = changes.feed(data);
    let gains = gain.feed(ups.fill(changes.iter().map(|c| if *c > 0.0 { *c } else { 0.0 })));
    let losses = loss.feed(downs.fill(changes.iter().map(|c| if *c < 0.0 { -*c } else { 0.0 })));
    let shares = zip(gains, losses).map(|(gain, loss)| {
        let movement = gain + loss;
        (100.0 * (gain / movement), movement < Held::TOO_SMALL)
    });
    share.feed_into(shares, values);
}
