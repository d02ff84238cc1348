use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Closing marubozu: a long body that ends at one end of its bar.
///
/// 100 where the body is white and longer than the mean of the ten before, and its upper shadow shorter than a tenth of
/// the mean range of the ten bars before; −100 where the body is black and its lower shadow as short.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
/// `upper < mean10(range) / 10`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCLOSINGMARUBOZU.
#[indicator(warmup = 10)]
pub fn cdl_closing_marubozu(
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
        let rises = bar.is_white();
        let ends = bar.mirrored_unless(rises).upper_shadow() < trifle;
        signal((bar.body() > body) & ends, rises)
    }));
}
