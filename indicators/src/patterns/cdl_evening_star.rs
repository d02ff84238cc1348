use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.
///
/// −100 where the first body is longer than the mean of the ten before it, the second no longer and wholly above the
/// first, and the third longer, black, and closed below the first close by more than `penetration` times the first
/// body.
///
/// As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(body2)`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGSTAR.
#[indicator(warmup = 12)]
pub fn cdl_evening_star(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// How far into the first body the third reaches, as a part of it.
    #[param(default = 0.3, min = 0.0)]
    penetration: f64,
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([first, star, last], [a, b, c])| {
        let rises = first.is_white() & (first.body() > a);
        let stands = (star.body() <= b) & star.body_is_above(first);
        let falls = !last.is_white() & (last.body() > c);
        let reaches = last.close < first.close - first.body() * penetration;
        bearish(rises & stands & falls & reaches)
    }));
}
