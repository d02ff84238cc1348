use indicator_runtime::math::{Candle, Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.
///
/// 100 where the first body is black and longer than the mean of the ten before it, the second black with a gap below
/// the first, the third and the fourth have lower highs and lower lows than the bar before, the fourth is black, and
/// the fifth is white and closes between the second open and the first close; −100 where the same is seen upside down.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour4 = black`,
/// `colour5 = white`, `body1 > mean10(body1)`, `open2 < close1`, `high2 > high3 > high4`, `low2 > low3 > low4`,
/// `open2 < close5 < close1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLBREAKAWAY.
#[indicator(warmup = 14)]
pub fn cdl_breakaway(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    for (value, (bars, [body, _, _, _, _])) in zip(values.rest(), bars) {
        let [first, second, _, fourth, rises] = bars.map(Candle::is_white);
        let colours = (first == second) & (second == fourth) & (fourth != rises);
        let [first, second, third, fourth, last] = bars.map(|bar| bar.mirrored_unless(rises));
        let gaps = (first.body() > body) & second.body_is_below(first);
        let falls = |before: Candle, bar: Candle| (bar.high < before.high) & (bar.low < before.low);
        let goes_on = falls(second, third) & falls(third, fourth);
        let returns = (last.close > second.open) & (last.close < first.close);
        *value = signal(colours & gaps & goes_on & returns, rises);
    }
}
