use indicator_runtime::math::{Candles, UsualLength, is_near, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Side-by-side white lines: after a gap two white bodies that look alike.
///
/// 100 where the second and the third body lie above the first, −100 where they lie below it. The two are white, their
/// lengths differ by a fifth of the mean range of the five bars before at the most, and their opens by a twentieth.
///
/// As inequalities, the answer is 100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
/// `|body3 − body2| ≤ mean5(range2) / 5`, `top1 < min(bottom2, bottom3)`.
///
/// As inequalities, the answer is −100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
/// `|body3 − body2| ≤ mean5(range2) / 5`, `bottom1 > max(top2, top3)`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGAPSIDESIDEWHITE.
#[indicator(warmup = 7)]
pub fn cdl_gap_side_by_side_white(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[state(UsualLength::equal())] equal: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(near.of(candles), equal.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(
        bars.map(|([first, second, third], ([near, _], [equal, _]))| {
            let rises = second.body_is_above(first);
            let above = rises & third.body_is_above(first);
            let below = second.body_is_below(first) & third.body_is_below(first);
            let white = second.is_white() & third.is_white();
            let opens = is_near(third.open, second.open, equal);
            let alike = white & opens & is_near(third.body(), second.body(), near);
            signal((above | below) & alike, rises)
        }),
    );
}
