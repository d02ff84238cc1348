use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Doji star: after a long body a doji with a gap beyond it.
///
/// 100 where the first body is black and longer than the mean of the ten before it, and the second wholly below it and
/// no longer than a tenth of the mean range of the ten bars before; −100 where the first is white and the second wholly
/// above it.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(range2) / 10`, `top2 < close1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLDOJISTAR.
#[indicator(warmup = 11)]
pub fn cdl_doji_star(
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
    values.extend(bars.map(|(bars, ([body, _], [trifle]))| {
        let rises = !bars[0].is_white();
        let [before, star] = bars.map(|bar| bar.mirrored_unless(rises));
        let lengths = (before.body() > body) & (star.body() <= trifle);
        signal(lengths & star.body_is_below(before), rises)
    }));
}
