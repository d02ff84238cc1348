use indicator_runtime::math::{ChangeSmoother, Differences, Held, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Relative strength index: the share of gains in all movement, from 0 to 100.
///
/// Gains and losses from value to value are smoothed each by Wilder's average of `period` values
/// (see [`smma`](crate::smma)); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. While the
/// price stands still both shrink alike, and the value stays.
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
    let shares = ends((gains, losses, changes)).map(|(gain, loss, change)| {
        let movement = gain + loss;
        (
            100.0 * (gain / movement),
            change == 0.0 || movement < Held::TOO_SMALL,
        )
    });
    share.feed_into(shares, values);
}
