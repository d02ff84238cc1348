use indicator_runtime::math::{Mean, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.
///
/// A bar's share is 4·(high − low) / (high + low), and 0 where the sum is 0. `upper` is the simple average of
/// high·(1 + share), `lower` that of low·(1 − share), and `middle` that of the close, of `period` bars.
///
/// Source: Price Headley, Big Trends in Trading, 2002; as TA-Lib's ACCBANDS.
#[indicator(warmup = period - 1)]
pub fn acceleration_bands(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the window.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(<[Scratch; 2]>::default())] edges: &mut [Scratch; 2],
    #[state([Mean::new(period)?, Mean::new(period)?, Mean::new(period)?])] means: &mut [Mean; 3],
    /// The average of the highs, moved up.
    upper: &mut Output,
    /// The average of the closes.
    middle: &mut Output,
    /// The average of the lows, moved down.
    lower: &mut Output,
) {
    let share = |high: f64, low: f64| {
        let sum = high + low;
        if sum == 0.0 {
            0.0
        } else {
            4.0 * ((high - low) / sum)
        }
    };
    let bars = ends((high, low));
    let [highs, lows] = edges;
    let highs = highs.fill(
        bars.clone()
            .map(|(high, low)| high * (1.0 + share(high, low))),
    );
    let lows = lows.fill(bars.map(|(high, low)| low * (1.0 - share(high, low))));
    let [of_highs, of_closes, of_lows] = means;
    of_highs.feed_into(highs, upper);
    of_closes.feed_into(close, middle);
    of_lows.feed_into(lows, lower);
}
