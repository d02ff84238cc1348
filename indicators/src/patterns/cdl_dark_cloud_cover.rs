use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the
/// first body.
///
/// −100 where the first body is longer than the mean of the ten before it, and the second opens above the first high
/// and closes above the first open, but below the first close by more than `penetration` times the first body.
///
/// As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = black`, `body1 > mean10(body1)`,
/// `open2 > high1`, `open1 < close2 < close1 − penetration·body1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDARKCLOUDCOVER.
#[indicator(warmup = 11)]
pub fn cdl_dark_cloud_cover(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// How far into the first body the second reaches, as a part of it.
    #[param(default = 0.5, min = 0.0)]
    penetration: f64,
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([before, bar], [body, _])| {
        let rises = before.is_white() & (before.body() > body);
        let opens = !bar.is_white() & (bar.open > before.high);
        let reaches = bar.close < before.close - before.body() * penetration;
        bearish(rises & opens & reaches & (bar.close > before.open))
    }));
}
