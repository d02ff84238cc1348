use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.
///
/// 100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
/// shorter than a tenth of the mean range of the ten bars before, and the body begins no higher than a fifth of the mean
/// range of five bars above the low before. It is meant for a falling price, which is not looked at.
///
/// As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `lower2 > body2`, `upper2 < mean10(range2) / 10`,
/// `bottom2 ≤ low1 + mean5(range1) / 5`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHAMMER.
#[indicator(warmup = 11)]
pub fn cdl_hammer(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(zip(body.of(candles), trifle.of(candles)), near.of(candles));
    values.extend(zip(candles.last(), usual).map(
        |([before, bar], (([body], [trifle]), [near, _]))| {
            let is_head = (bar.body() < body) & (bar.upper_shadow() < trifle);
            let is_low = bar.bottom() <= before.low + near;
            bullish(is_head & (bar.lower_shadow() > bar.body()) & is_low)
        },
    ));
}
