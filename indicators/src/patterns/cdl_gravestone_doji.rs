use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Gravestone doji: a bar that opens and closes at its low and has an upper shadow.
///
/// 100 where the body is no longer than a tenth of the mean range of the ten bars before, the lower shadow shorter than
/// that, and the upper one longer. It is said to foretell a fall; 100 says that it is seen.
///
/// As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `lower < mean10(range) / 10 < upper`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGRAVESTONEDOJI.
#[indicator(warmup = 10)]
pub fn cdl_gravestone_doji(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), trifle.of(candles));
    values.extend(bars.map(|([bar], [trifle])| {
        let is_open_above = (bar.lower_shadow() < trifle) & (bar.upper_shadow() > trifle);
        bullish((bar.body() <= trifle) & is_open_above)
    }));
}
