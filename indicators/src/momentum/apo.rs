use crate::Average;
use crate::shared::average_distance::AverageDistance;
use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Absolute price oscillator: how far a fast average stands above a slow one.
///
/// The average over `fast_period` values less that over `slow_period` values, each of all values so far. Where
/// `fast_period` is longer than `slow_period` they change places.
///
/// `apo = fast − slow`.
///
/// Source: as TA-Lib's APO.
#[indicator(warmup = average.warmup(fast_period).max(average.warmup(slow_period)))]
pub fn apo(
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
    let averages = ends((short.feed(data), long.feed(data)));
    values.extend(averages.map(|(short, long)| short - long));
}
