use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.
///
/// −100 where the first body is longer than the mean of the ten before it; the second black, no longer than the mean of
/// the ten before it, and wholly above the first; and the third black, opened above the second open and closed below
/// the second close, above the first.
///
/// As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(body2)`, `close2 > close1`, `open3 > open2`, `close1 < close3 < close2`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUPSIDEGAP2CROWS.
#[indicator(warmup = 12)]
pub fn cdl_upside_gap_2_crows(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([first, second, third], [a, b, _])| {
        let rises = first.is_white() & (first.body() > a);
        let stands = !second.is_white() & (second.body() <= b) & second.body_is_above(first);
        let covers = (third.open > second.open) & (third.close < second.close);
        bearish(rises & stands & covers & !third.is_white() & (third.close > first.close))
    }));
}
