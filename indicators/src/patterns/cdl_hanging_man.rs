use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.
///
/// −100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
/// shorter than a tenth of the mean range of the ten bars before, and the body begins no lower than a fifth of the mean
/// range of five bars below the high before. It is meant for a rising price, which is not looked at.
///
/// As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `lower2 > body2`,
/// `upper2 < mean10(range2) / 10`, `bottom2 ≥ high1 − mean5(range1) / 5`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHANGINGMAN.
#[indicator(warmup = 11)]
pub fn cdl_hanging_man(
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
    let bars = zip(candles.last(), usual);
    values.extend(
        bars.map(|([before, bar], (([body], [trifle]), [near, _]))| {
            let is_head = (bar.body() < body) & (bar.upper_shadow() < trifle);
            let is_high = bar.bottom() >= before.high - near;
            bearish(is_head & (bar.lower_shadow() > bar.body()) & is_high)
        }),
    );
}
