use indicator_runtime::math::{Max, Min, PathLength, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.
///
/// (highest − lowest) of the last `period` values over the sum of the sizes of the last `period` steps, and 0 where
/// nothing moved.
///
/// `y[i] = (max(x[i − period + 1], …, x[i]) − min(x[i − period + 1], …, x[i])) / (|x[i − period + 1] − x[i − period]| +
/// … + |x[i] − x[i − 1]|)`.
///
/// Source: Adam White, Futures, August 1991; as TA-Lib's VHF.
#[indicator(warmup = period)]
pub fn vhf(
    data: &[f64],
    /// Values in the range, and steps in the sum.
    #[param(default = 28, min = 1)]
    period: usize,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    #[state(PathLength::new(period))] path: &mut PathLength,
    #[output(pane, min = 0.0, max = 1.0)] values: &mut Output,
) {
    let ([highest], [lowest]) = (highest.feed(data), lowest.feed(data));
    let bars = ends((highest, lowest, path.feed(data)));
    values.extend(bars.map(|(highest, lowest, path)| {
        if path > 0.0 {
            (highest - lowest) / path
        } else {
            0.0
        }
    }));
}
