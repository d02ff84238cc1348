use indicator_runtime::math::{Candle, Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close
/// it.
///
/// 100 where the second body is white and wholly above the first, and the third black, opened within the second body
/// and closed below it, above the first body; −100 where the same is seen upside down. The lengths of the second and
/// the third differ by less than a fifth of the mean range of five bars.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour2 = white`, `colour3 = black`,
/// `open2 > top1`, `open2 < open3 < close2`, `top1 < close3 < open2`, `|body2 − body3| < mean5(range2) / 5`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTASUKIGAP.
#[indicator(warmup = 7)]
pub fn cdl_tasuki_gap(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), near.of(candles));
    values.extend(bars.map(|(bars, [near, _])| {
        let [_, rises, last] = bars.map(Candle::is_white);
        let [first, second, third] = bars.map(|bar| bar.mirrored_unless(rises));
        let opens = (third.open < second.close) & (third.open > second.open);
        let returns = (third.close < second.open) & (third.close > first.top());
        let alike = (second.body() - third.body()).abs() < near;
        let gaps = (last != rises) & second.body_is_above(first);
        signal(gaps & opens & returns & alike, rises)
    }));
}
