use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.
///
/// −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
/// closes no lower than the first close, and above it by a twentieth of the mean range of five bars at the most.
///
/// As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
/// `open2 < low1`, `close1 ≤ close2 ≤ close1 + mean5(range1) / 20`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINNECK.
#[indicator(warmup = 11)]
pub fn cdl_in_neck(
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
        let ends = (bar.close >= before.close) & (bar.close <= before.close + equal);
        bearish(falls & opens & ends)
    }));
}
