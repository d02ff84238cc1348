use crate::shared::strength::Strength;
use indicator_runtime::math::{ChangeSmoother, Max, Min, Scratch, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100
/// at the lowest low to 100 at the highest high.
///
/// 100·distance / half the range of `period` bars, where both are exponential averages over `slow_period` values,
/// averaged once more over `fast_period`; 0 where there was no range yet. `signal` is the exponential average of `smi`.
///
/// Source: William Blau, Stocks & Commodities, January 1993; as TA-Lib's SMI.
#[indicator(warmup = period + slow_period + fast_period + signal_period - 4)]
pub fn smi(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the range.
    #[param(default = 13, min = 1)]
    period: usize,
    /// Length of the second averages, in values.
    #[param(default = 2, min = 1)]
    fast_period: usize,
    /// Length of the first averages, in values.
    #[param(default = 25, min = 1)]
    slow_period: usize,
    /// Length of the average of `smi`, in values.
    #[param(default = 9, min = 1)]
    signal_period: usize,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    #[state(<[Scratch; 2]>::default())] memory: &mut [Scratch; 2],
    #[state(Strength::new(slow_period, fast_period))] strength: &mut Strength,
    #[state(ChangeSmoother::exponential(signal_period))] average: &mut ChangeSmoother,
    /// The place of the close, smoothed.
    #[output(pane, min = -100.0, max = 100.0)]
    smi: &mut Output,
    /// The average of `smi`.
    #[output(pane, min = -100.0, max = 100.0)]
    signal: &mut Output,
) {
    let ([highest], [lowest]) = (highest.feed(high), lowest.feed(low));
    let bars = ends((close, highest, lowest));
    let [distances, ranges] = memory;
    // Twice the distance from the middle, beside twice half the range.
    let distance = |(close, highest, lowest)| (close - highest) + (close - lowest);
    let distances = distances.fill(bars.clone().map(distance));
    let ranges = ranges.fill(bars.map(|(_, highest, lowest)| highest - lowest));
    let strength = strength.feed(distances, ranges);
    let average = average.feed(strength);
    smi.extend(strength[strength.len() - average.len()..].iter().copied());
    signal.extend(average.iter().copied());
}
