use indicator_runtime::math::{MeanDeviation, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.
///
/// (x − mean) / (0.015 · mean distance from the mean) of the last `period` bars, where x is (high + low + close) / 3, and 0
/// where that stands still.
///
/// Source: Donald Lambert, Commodities, October 1980; as TA-Lib's CCI.
#[indicator(warmup = period - 1)]
pub fn cci(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the window.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Scratch::default())] prices: &mut Scratch,
    #[state(MeanDeviation::new(period))] windows: &mut MeanDeviation,
    #[output(pane)] values: &mut Output,
) {
    // Without the division by 3, which goes out of the ratio and costs digits on high levels.
    let prices = prices.fill(ends((high, low, close)).map(|(high, low, close)| high + low + close));
    let [above, deviations] = windows.of(prices);
    values.extend(ends((above, deviations)).map(|(above, deviation)| {
        if deviation > 0.0 {
            above / (0.015 * deviation)
        } else {
            0.0
        }
    }));
}
