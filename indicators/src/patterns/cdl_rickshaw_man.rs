use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Rickshaw man: a doji in the middle of its bar, with two long shadows.
///
/// 100 where the body is no longer than a tenth of the mean range of the ten bars before, each shadow longer than the
/// body, and the body no further from the middle of the bar than a fifth of the mean range of the five bars before.
///
/// As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `min(upper, lower) > body`,
/// `bottom − mean5(range) / 5 ≤ (high + low) / 2 ≤ top + mean5(range) / 5`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRICKSHAWMAN.
#[indicator(warmup = 10)]
pub fn cdl_rickshaw_man(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(trifle.of(candles), near.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|([bar], ([trifle], [near]))| {
        let legs = (bar.lower_shadow() > bar.body()) & (bar.upper_shadow() > bar.body());
        let middle = bar.low + bar.range() / 2.0;
        let is_amid = (bar.bottom() <= middle + near) & (bar.top() >= middle - near);
        bullish((bar.body() <= trifle) & legs & is_amid)
    }));
}
