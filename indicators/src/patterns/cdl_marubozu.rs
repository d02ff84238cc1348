use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Marubozu: a long body without shadows.
///
/// 100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
/// than a tenth of the mean range of the ten bars before.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
/// `max(upper, lower) < mean10(range) / 10`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMARUBOZU.
#[indicator(warmup = 10)]
pub fn cdl_marubozu(
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
    values.extend(bars.map(|([bar], ([body], [trifle]))| {
        signal((bar.body() > body) & bar.is_bare(trifle), bar.is_white())
    }));
}
