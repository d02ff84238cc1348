use indicator_runtime::math::{Highest, Lowest, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.
///
/// Aroon up less aroon down (see [`aroon`](crate::aroon)) of `period` bars.
///
/// `aroonosc = 100·(low_age − high_age) / period`, where the ages are those of the newest lowest low and the newest
/// highest high of the last `period` + 1 bars.
///
/// Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROONOSC.
#[indicator(warmup = period)]
pub fn aroonosc(
    high: &[f64],
    low: &[f64],
    /// The greatest age, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Windows::new(period + 1))] lowest: &mut Windows<Lowest, 2>,
    #[state(Windows::new(period + 1))] highest: &mut Windows<Highest, 2>,
    #[output(pane, min = -100.0, max = 100.0)] values: &mut Output,
) {
    let share = 100.0 / period as f64;
    let ([_, low_ages], [_, high_ages]) = (lowest.feed(low), highest.feed(high));
    values.extend(ends((low_ages, high_ages)).map(|(low, high)| share * (low - high)));
}
