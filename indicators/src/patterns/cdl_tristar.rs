use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Tri-star: three doji, the second of which stands out.
///
/// 100 where the second body is wholly below the first and the lower end of the third above that of the second; −100
/// where the same is seen upside down. All bodies are no longer than a tenth of the mean range of the ten bars before
/// the first.
///
/// As inequalities, the answer is 100, and upside down −100, where: `max(body1, body2, body3) ≤ mean10(range1) / 10`,
/// `top2 < bottom1`, `bottom3 > bottom2`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTRISTAR.
#[indicator(warmup = 12)]
pub fn cdl_tristar(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), trifle.of(candles));
    values.extend(bars.map(|([first, second, third], [trifle, _, _])| {
        let [a, b, c] = [first, second, third].map(|bar| bar.body() <= trifle);
        let rises = second.body_is_below(first) & (third.bottom() > second.bottom());
        let falls = second.body_is_above(first) & (third.top() < second.top());
        signal(a & b & c & (rises | falls), rises)
    }));
}
