use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Harami cross: a long body, and a doji within it.
///
/// 100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
/// is longer than the mean of the ten before it, the second no longer than a tenth of the mean range of the ten bars
/// before.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(range2) / 10`, `close1 < bottom2`, `top2 < open1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMICROSS.
#[indicator(warmup = 11)]
pub fn cdl_harami_cross(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(body.of(candles), trifle.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|([before, bar], ([a, _], [b]))| {
        let lengths = (before.body() > a) & (bar.body() <= b);
        let within = (bar.top() <= before.top()) & (bar.bottom() >= before.bottom());
        let strictly = (bar.top() < before.top()) & (bar.bottom() > before.bottom());
        let strength = if strictly { 1.0 } else { 0.8 };
        strength * signal(lengths & within, !before.is_white())
    }));
}
