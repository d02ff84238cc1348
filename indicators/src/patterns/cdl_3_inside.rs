use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Three inside up or down: a long body, a short one within it, and one that closes beyond the first.
///
/// 100 where the first body is black and longer than the mean of the ten before it, the second no longer than that mean
/// at its bar and strictly within the first, and the third white with a close above the first open; −100 where the same
/// is seen upside down.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
/// `body1 > mean10(body1)`, `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`, `close3 > open1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3INSIDE.
#[indicator(warmup = 12)]
pub fn cdl_3_inside(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|(bars @ [first, second, third], [a, b, _])| {
        let rises = third.is_white();
        let turns = first.is_white() != rises;
        let lengths = (first.body() > a) & (second.body() <= b);
        let [outer, inner, last] = bars.map(|bar| bar.mirrored_unless(rises));
        let inside = (inner.top() < outer.top()) & (inner.bottom() > outer.bottom());
        signal(turns & lengths & inside & (last.close > outer.open), rises)
    }));
}
