use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.
///
/// −100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the
/// mean range of the ten bars before it and wholly above the first, and the third longer than the mean of the ten
/// before it, black, and closed below the first close by more than `penetration` times the first body.
///
/// As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(range2) / 10`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGDOJISTAR.
#[indicator(warmup = 12)]
pub fn cdl_evening_doji_star(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// How far into the first body the third reaches, as a part of it.
    #[param(default = 0.3, min = 0.0)]
    penetration: f64,
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(body.of(candles), trifle.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|([first, star, last], ([a, _, c], [b, _]))| {
        let rises = first.is_white() & (first.body() > a);
        let stands = (star.body() <= b) & star.body_is_above(first);
        let falls = !last.is_white() & (last.body() > c);
        let reaches = last.close < first.close - first.body() * penetration;
        bearish(rises & stands & falls & reaches)
    }));
}
