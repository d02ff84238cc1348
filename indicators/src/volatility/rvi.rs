use indicator_runtime::math::{ChangeSmoother, Deviation, Differences, Held, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Relative volatility index: the share of rising bars in all volatility, from 0 to 100.
///
/// The standard deviation of the last `stddev_period` values counts up where a value is above the one before, and down where it
/// is below. Both are smoothed by Wilder's average of `period` values (see [`smma`](crate::smma)); the value is
/// 100·up / (up + down), and 50 where nothing has moved yet. While the price stands still both shrink alike, and the value
/// stays.
///
/// Source: Donald Dorsey, Stocks & Commodities, June 1993; as TA-Lib's RVI.
#[indicator(warmup = (stddev_period - 1) + (period - 1))]
pub fn rvi(
    data: &[f64],
    /// Length of the averages, in values.
    #[param(default = 14, min = 1)]
    period: usize,
    /// Values in the standard deviation.
    #[param(default = 10, min = 2)]
    stddev_period: usize,
    #[state(Differences::default())] changes: &mut Differences,
    #[state(Deviation::new(stddev_period))] deviation: &mut Deviation,
    #[state(<[Scratch; 2]>::default())] memory: &mut [Scratch; 2],
    #[state(<[_; 2]>::map([period; 2], ChangeSmoother::wilder))] averages: &mut [ChangeSmoother; 2],
    #[state(Held::default())] share: &mut Held,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let ([ups, downs], [rising, falling]) = (memory, averages);
    let changes = changes.feed(data);
    let bars = ends((changes, deviation.feed(data)));
    let up = bars
        .clone()
        .map(|(change, size)| if change > 0.0 { size } else { 0.0 });
    let down = bars.map(|(change, size)| if change < 0.0 { size } else { 0.0 });
    let averages = (rising.feed(ups.fill(up)), falling.feed(downs.fill(down)));
    let shares = ends((averages.0, averages.1, changes)).map(|(up, down, change)| {
        let all = up + down;
        let share = if all > 0.0 { 100.0 * (up / all) } else { 50.0 };
        (share, change == 0.0 || all < Held::TOO_SMALL)
    });
    share.feed_into(shares, values);
}
