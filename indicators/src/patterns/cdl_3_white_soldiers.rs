use crate::shared::advance::advances;
use indicator_runtime::math::{Candle, Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near
/// its high.
///
/// 100 where each upper shadow is shorter than a tenth of the mean range of the ten bars before it; the second and the
/// third open above the open before, and above the close before by no more than a fifth of the mean range of five bars,
/// with a body that is shorter than the one before by less than three fifths of that range; and the third body is
/// longer than the mean of the ten before it.
///
/// As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = white`,
/// `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
/// `close1 < close2 < close3`, `body2 > body1 − 3·mean5(range1) / 5`, `body3 > body2 − 3·mean5(range2) / 5`,
/// `body3 > mean10(body3)`, `upper1 < mean10(range1) / 10`, `upper2 < mean10(range2) / 10`,
/// `upper3 < mean10(range3) / 10`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3WHITESOLDIERS.
#[indicator(warmup = 12)]
pub fn cdl_3_white_soldiers(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[state(UsualLength::far())] far: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(
        zip(body.of(candles), trifle.of(candles)),
        zip(near.of(candles), far.of(candles)),
    );
    let bars = zip(candles.last(), usual);
    for (value, ([first, second, third], usual)) in zip(values.rest(), bars) {
        let (([body], [a, b, c]), ([near_a, near_b, _], [far_a, far_b, _])) = usual;
        let is_soldier = |bar: Candle, trifle| bar.is_white() & (bar.upper_shadow() < trifle);
        let soldiers = is_soldier(first, a) & is_soldier(second, b) & is_soldier(third, c);
        let rises = advances(first, second, near_a) & advances(second, third, near_b);
        let holds = |before: Candle, bar: Candle, far| bar.body() > before.body() - far;
        let strength = holds(first, second, far_a) & holds(second, third, far_b);
        *value = bullish(soldiers & rises & strength & (third.body() > body));
    }
}
