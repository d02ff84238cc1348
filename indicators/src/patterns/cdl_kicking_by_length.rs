use crate::shared::kick::is_kick;
use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one
/// says what is foretold.
///
/// Where the first is black and the second white and above it, or the first white and the second black and below it:
/// 100 where the longer body is white, −100 where it is black; of two that are as long the first counts. Each body is
/// longer than the mean of the ten before it, and each shadow shorter than a tenth of the mean range of the ten bars
/// before.
///
/// As inequalities, the answer is 100, and upside down −100, where: `body1 > mean10(body1)`, `body2 > mean10(body2)`,
/// `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`; and one of:
/// `colour1 = black and colour2 = white and low2 > high1 and body2 > body1`,
/// `colour1 = white and colour2 = black and high2 < low1 and body2 ≤ body1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKINGBYLENGTH.
#[indicator(warmup = 11)]
pub fn cdl_kicking_by_length(
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
    values.extend(bars.map(|(bars, (body, trifle))| {
        let [first, last] = bars;
        let is_longer = last.body() > first.body();
        signal(is_kick(bars, body, trifle), is_longer == last.is_white())
    }));
}
