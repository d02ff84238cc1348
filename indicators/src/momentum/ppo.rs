use crate::Average;
use crate::shared::average_distance::AverageDistance;
use crate::shared::percent::percent;
use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.
///
/// 100·(fast − slow) / slow, and 0 where the slow one is 0, of the averages over `fast_period` and over `slow_period`
/// values (see [`apo`](crate::apo)). Where `fast_period` is longer than `slow_period` they change places.
///
/// Source: as TA-Lib's PPO.
#[indicator(warmup = average.warmup(fast_period).max(average.warmup(slow_period)))]
pub fn ppo(
    data: &[f64],
    /// Length of the fast average, in values.
    #[param(default = 12, min = 1)]
    fast_period: usize,
    /// Length of the slow average, in values.
    #[param(default = 26, min = 1)]
    slow_period: usize,
    /// The kind of both averages.
    #[param(default = Average::Ema)]
    average: Average,
    #[state(AverageDistance::new(average, fast_period.min(slow_period)))]
    short: &mut AverageDistance,
    #[state(AverageDistance::new(average, fast_period.max(slow_period)))]
    long: &mut AverageDistance,
    #[output(pane)] values: &mut Output,
) {
    let bars = ends((data, short.feed(data), long.feed(data)));
    values.extend(bars.map(|(value, short, long)| percent(short - long, value + long)));
}
