use crate::shared::strength::Strength;
use indicator_runtime::math::{Differences, Scratch};
use indicator_runtime::{Output, indicator};

/// True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.
///
/// 100 times the average change over the average size of a change from value to value, where the averages are
/// exponential ones over `first_period` values, averaged once more over `second_period`; 0 where nothing moved yet.
///
/// `tsi = 100·ema(ema(change, first_period), second_period) / ema(ema(|change|, first_period), second_period)` with
/// `change = x[i] − x[i − 1]`.
///
/// Source: William Blau, Stocks & Commodities, November 1991; as TA-Lib's TSI.
#[indicator(warmup = first_period + second_period - 1)]
pub fn tsi(
    data: &[f64],
    /// Length of the averages of changes, in values.
    #[param(default = 25, min = 1)]
    first_period: usize,
    /// Length of the averages of these averages, in values.
    #[param(default = 13, min = 1)]
    second_period: usize,
    #[state(Differences::default())] changes: &mut Differences,
    #[state(Scratch::default())] sizes: &mut Scratch,
    #[state(Strength::new(first_period, second_period))] strength: &mut Strength,
    #[output(pane, min = -100.0, max = 100.0)] values: &mut Output,
) {
    let changes = changes.feed(data);
    let sizes = sizes.fill(changes.iter().map(|change| change.abs()));
    values.extend(strength.feed(changes, sizes).iter().copied());
}
