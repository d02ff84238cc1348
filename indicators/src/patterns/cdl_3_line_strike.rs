use indicator_runtime::math::{Candle, Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.
///
/// 100 where the three are white, the second and the third open within the body before or nearer to it than a fifth of
/// the mean range of the five bars before that, and the fourth is black, opens above the third close and closes below
/// the first open; −100 where the same is seen upside down.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour3 = white`,
/// `colour4 = black`, `open1 − mean5(range1) / 5 ≤ open2 ≤ close1 + mean5(range1) / 5`,
/// `open2 − mean5(range2) / 5 ≤ open3 ≤ close2 + mean5(range2) / 5`, `close1 < close2 < close3`, `open4 > close3`,
/// `close4 < open1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3LINESTRIKE.
#[indicator(warmup = 8)]
pub fn cdl_3_line_strike(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), near.of(candles));
    values.extend(bars.map(|(bars, [a, b, _, _])| {
        let [rises, second, third, last] = bars.map(Candle::is_white);
        let colours = (second == rises) & (third == rises) & (last != rises);
        let [first, second, third, strike] = bars.map(|bar| bar.mirrored_unless(rises));
        let follows = |before: Candle, near, bar: Candle| {
            let opens = (bar.open >= before.bottom() - near) & (bar.open <= before.top() + near);
            opens & (bar.close > before.close)
        };
        let advances = follows(first, a, second) & follows(second, b, third);
        let strikes = (strike.open > third.close) & (strike.close < first.open);
        signal(colours & advances & strikes, rises)
    }));
}
