use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Unique three river: a long black body, a black one within it with a lower low, and a short white one.
///
/// 100 where the first body is longer than the mean of the ten before it, the second bar closes above the first close,
/// opens no higher than the first open and has a lower low, and the third body is shorter than the mean of the ten
/// before it and opens above the second low.
///
/// As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `colour3 = white`, `body1 > mean10(body1)`,
/// `close2 > close1`, `open2 ≤ open1`, `low2 < low1`, `body3 < mean10(body3)`, `open3 > low2`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUNIQUE3RIVER.
#[indicator(warmup = 12)]
pub fn cdl_unique_3_river(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([first, second, third], [a, _, c])| {
        let falls = !first.is_white() & !second.is_white() & (first.body() > a);
        let within = (second.close > first.close) & (second.open <= first.open);
        let rests = third.is_white() & (third.body() < c) & (third.open > second.low);
        bullish(falls & within & (second.low < first.low) & rests)
    }));
}
