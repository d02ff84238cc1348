use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not
/// beyond its middle.
///
/// −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low,
/// and closes above the first close by more than a twentieth of the mean range of five bars, but by no more than half
/// of the first body.
///
/// As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
/// `open2 < low1`, `close1 + mean5(range1) / 20 < close2 ≤ close1 + body1 / 2`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTHRUSTING.
#[indicator(warmup = 11)]
pub fn cdl_thrusting(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::equal())] equal: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(body.of(candles), equal.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|([before, bar], ([body, _], [equal, _]))| {
        let falls = !before.is_white() & (before.body() > body);
        let opens = bar.is_white() & (bar.open < before.low);
        let middle = before.close + before.body() * 0.5;
        let thrusts = (bar.close > before.close + equal) & (bar.close <= middle);
        bearish(falls & opens & thrusts)
    }));
}
