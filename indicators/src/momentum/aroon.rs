use indicator_runtime::math::{Highest, Lowest, Windows};
use indicator_runtime::{Output, indicator};

/// Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.
///
/// 100·(`period` − age) / `period`, where the age is that of the newest lowest low, or highest high, of the last
/// `period` + 1 bars.
///
/// Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROON.
#[indicator(warmup = period)]
pub fn aroon(
    high: &[f64],
    low: &[f64],
    /// The greatest age, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Windows::new(period + 1))] lowest: &mut Windows<Lowest, 2>,
    #[state(Windows::new(period + 1))] highest: &mut Windows<Highest, 2>,
    /// How lately there was the lowest low.
    #[output(pane, min = 0.0, max = 100.0)]
    down: &mut Output,
    /// How lately there was the highest high.
    #[output(pane, min = 0.0, max = 100.0)]
    up: &mut Output,
) {
    let (whole, share) = (period as f64, 100.0 / period as f64);
    let ([_, low_ages], [_, high_ages]) = (lowest.feed(low), highest.feed(high));
    down.extend(low_ages.iter().map(|age| share * (whole - age)));
    up.extend(high_ages.iter().map(|age| share * (whole - age)));
}
