use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.
///
/// 100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the mean
/// range of the ten bars before it and wholly below the first, and the third longer than the mean of the ten before it,
/// white, and closed above the first close by more than `penetration` times the first body.
///
/// As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(range2) / 10`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGDOJISTAR.
#[indicator(warmup = 12)]
pub fn cdl_morning_doji_star(
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
        let falls = !first.is_white() & (first.body() > a);
        let stands = (star.body() <= b) & star.body_is_below(first);
        let rises = last.is_white() & (last.body() > c);
        let reaches = last.close > first.close + first.body() * penetration;
        bullish(falls & stands & rises & reaches)
    }));
}
