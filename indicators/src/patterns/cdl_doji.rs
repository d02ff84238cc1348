use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Doji: a bar that closes about where it opened.
///
/// 100 where the body is no longer than a tenth of the mean range of the ten bars before.
///
/// As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDOJI.
#[indicator(warmup = 10)]
pub fn cdl_doji(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), trifle.of(candles));
    values.extend(bars.map(|([bar], [trifle])| bullish(bar.body() <= trifle)));
}
