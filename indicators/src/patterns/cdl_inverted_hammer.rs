use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.
///
/// 100 where the body is shorter than the mean of the ten before and wholly below the body before, the upper shadow
/// longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.
///
/// As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `upper2 > body2`, `lower2 < mean10(range2) / 10`,
/// `top2 < bottom1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINVERTEDHAMMER.
#[indicator(warmup = 11)]
pub fn cdl_inverted_hammer(
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
    values.extend(bars.map(|([before, bar], ([body], [trifle]))| {
        let is_head = (bar.body() < body) & (bar.lower_shadow() < trifle);
        bullish(is_head & (bar.upper_shadow() > bar.body()) & bar.body_is_below(before))
    }));
}
