use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.
///
/// 100 where the first body is longer than the mean of the ten before it, the second no longer and wholly below the first,
/// and the third longer, white, and closed above the first close by more than `penetration` times the first body.
///
/// As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(body2)`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGSTAR.
#[indicator(warmup = 12)]
pub fn cdl_morning_star(
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
        let falls = !first.is_white() & (first.body() > a);
        let stands = (star.body() <= b) & star.body_is_below(first);
        let rises = last.is_white() & (last.body() > c);
        let reaches = last.close > first.close + first.body() * penetration;
        bullish(falls & stands & rises & reaches)
    }));
}
