use crate::shared::advance::advances;
use indicator_runtime::math::{Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.
///
/// −100 where the closes rise, the first two bodies are longer than the mean of the ten before them, and the third
/// shorter; the second has an upper shadow shorter than a tenth of the mean range of the ten bars before, and opens
/// above the first open, and above the first close by no more than a fifth of the mean range of five bars; and the
/// third opens no lower than its body and such a fifth below the second close.
///
/// As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
/// `open1 < open2 ≤ close1 + mean5(range1) / 5`, `close1 < close2 < close3`, `body1 > mean10(body1)`,
/// `body2 > mean10(body2)`, `body3 < mean10(body3)`, `upper2 < mean10(range2) / 10`,
/// `open3 ≥ close2 − body3 − mean5(range2) / 5`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSTALLEDPATTERN.
#[indicator(warmup = 12)]
pub fn cdl_stalled_pattern(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(zip(body.of(candles), trifle.of(candles)), near.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|([first, second, third], usual)| {
        let (([a, b, c], [trifle, _]), [near_a, near_b, _]) = usual;
        let white = first.is_white() & third.is_white();
        let rises = advances(first, second, near_a) & (third.close > second.close);
        let lengths = (first.body() > a) & (second.body() > b) & (third.body() < c);
        let rides = third.open >= second.close - third.body() - near_b;
        bearish(white & rises & lengths & rides & (second.upper_shadow() < trifle))
    }));
}
