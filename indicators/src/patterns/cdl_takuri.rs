use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Takuri line: a dragonfly doji with a very long lower shadow.
///
/// 100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
/// that, and the lower one longer than twice the body.
///
/// As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10`,
/// `lower > 2·body`.
///
/// Source: Thomas N. Bulkowski, Encyclopedia of Candlestick Charts, 2008; as TA-Lib's CDLTAKURI.
#[indicator(warmup = 10)]
pub fn cdl_takuri(
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
        let is_head = (bar.body() <= trifle) & (bar.upper_shadow() < trifle);
        bullish(is_head & (bar.lower_shadow() > 2.0 * bar.body()))
    }));
}
