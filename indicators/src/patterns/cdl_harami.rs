use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Harami: a long body, and a short one within it.
///
/// 100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
/// is longer than the mean of the ten before it, the second no longer than that of the ten before it.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMI.
#[indicator(warmup = 11)]
pub fn cdl_harami(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([before, bar], [a, b])| {
        let lengths = (before.body() > a) & (bar.body() <= b);
        let within = (bar.top() <= before.top()) & (bar.bottom() >= before.bottom());
        let strictly = (bar.top() < before.top()) & (bar.bottom() > before.bottom());
        let strength = if strictly { 1.0 } else { 0.8 };
        strength * signal(lengths & within, !before.is_white())
    }));
}
