use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.
///
/// 100 where the first body is black and longer than the mean of the ten before it, the second no longer than a tenth
/// of the mean range of the ten bars before, wholly below the first bar and the third, and the third body longer than
/// the mean of the ten before it, white, and closed above the first close by more than `penetration` times the first
/// body; −100 where the same is seen upside down.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
/// `body1 > mean10(body1)`, `body2 ≤ mean10(range2) / 10`, `body3 > mean10(body3)`, `high2 < low1`, `low3 > high2`,
/// `close3 > close1 + penetration·body1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLABANDONEDBABY.
#[indicator(warmup = 12)]
pub fn cdl_abandoned_baby(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// How far into the first body the third reaches, as a part of it.
    #[param(default = 0.3, min = 0.0)]
    penetration: f64,
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(body.of(candles), trifle.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|(bars @ [first, _, third], ([a, _, c], [b, _]))| {
        let rises = third.is_white();
        let turns = first.is_white() != rises;
        let [first, baby, last] = bars.map(|bar| bar.mirrored_unless(rises));
        let lengths = (first.body() > a) & (baby.body() <= b) & (last.body() > c);
        let stands_alone = baby.is_below(first) & last.is_above(baby);
        let reaches = last.close > first.close + first.body() * penetration;
        signal(turns & lengths & stands_alone & reaches, rises)
    }));
}
