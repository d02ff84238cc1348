use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of
/// the first body.
///
/// 100 where each body is longer than the mean of the ten before it, and the second opens below the first low, and
/// closes above the first close by more than half of the first body, but below the first open.
///
/// As inequalities, the answer is 100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
/// `body2 > mean10(body2)`, `open2 < low1`, `close1 + body1 / 2 < close2 < open1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLPIERCING.
#[indicator(warmup = 11)]
pub fn cdl_piercing(
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
        let falls = !before.is_white() & (before.body() > a);
        let rises = bar.is_white() & (bar.body() > b) & (bar.open < before.low);
        let middle = before.close + before.body() * 0.5;
        bullish(falls & rises & (bar.close > middle) & (bar.close < before.open))
    }));
}
