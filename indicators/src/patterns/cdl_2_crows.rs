use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Two crows: after a long white body a black one above it, and a black one that falls back from the second body into
/// the first.
///
/// −100 where the first body is longer than the mean of the ten before it, the second is black with a gap above the
/// first, and the third, black too, opens within the second body and closes within the first.
///
/// As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
/// `close2 > close1`, `open2 > open3 > close2`, `close1 > close3 > open1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL2CROWS.
#[indicator(warmup = 12)]
pub fn cdl_2_crows(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([first, second, third], [body, _, _])| {
        let rises = first.is_white() & (first.body() > body);
        let gaps = !second.is_white() & second.body_is_above(first);
        let opens = (third.open < second.open) & (third.open > second.close);
        let falls = (third.close > first.open) & (third.close < first.close);
        bearish(rises & gaps & !third.is_white() & opens & falls)
    }));
}
