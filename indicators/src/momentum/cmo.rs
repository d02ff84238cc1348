use indicator_runtime::math::{ChangeSmoother, Differences, Held, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.
///
/// Gains and losses from value to value are smoothed each by Wilder's average of `period` values (see
/// [`smma`](crate::smma)); the value is 100·(gain − loss) / (gain + loss), and 0 where nothing has moved yet. While the
/// price stands still both shrink alike, and the value stays.
///
/// Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994, who sum up instead; as TA-Lib's CMO.
#[indicator(warmup = period)]
pub fn cmo(
    data: &[f64],
    /// Length of the averages of gains and losses, in values.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Differences::default())] changes: &mut Differences,
    #[state(Scratch::default())] sizes: &mut Scratch,
    #[state(ChangeSmoother::wilder(period))] movement: &mut ChangeSmoother,
    #[state(ChangeSmoother::wilder(period))] way: &mut ChangeSmoother,
    #[state(Held::default())] share: &mut Held,
    #[output(pane, min = -100.0, max = 100.0)] values: &mut Output,
) {
    let changes = changes.feed(data);
    let movements = movement.feed(sizes.fill(changes.iter().map(|change| change.abs())));
    let shares = ends((way.feed(changes), movements, changes)).map(|(way, movement, change)| {
        (
            100.0 * (way / movement),
            change == 0.0 || movement < Held::TOO_SMALL,
        )
    });
    share.feed_into(shares, values);
}
