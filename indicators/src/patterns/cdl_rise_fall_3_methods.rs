use indicator_runtime::math::{Candle, Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes
/// on.
///
/// 100 where the first and the last body are white and longer than the mean of the ten before them; the three between
/// are black, shorter than that, within or partly within the range of the first, and close lower from bar to bar; and
/// the last opens above the close before and closes above the first. −100 where the same is seen upside down.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour5 = white`,
/// `colour2 = colour3 = colour4 = black`, `body1 > mean10(body1)`, `body2 < mean10(body2)`, `body3 < mean10(body3)`,
/// `body4 < mean10(body4)`, `body5 > mean10(body5)`, `max(bottom2, bottom3, bottom4) < high1`,
/// `min(top2, top3, top4) > low1`, `close2 > close3 > close4`, `open5 > close4`, `close5 > close1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRISEFALL3METHODS.
#[indicator(warmup = 14)]
pub fn cdl_rise_fall_3_methods(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    for (value, (bars, [a, b, c, d, e])) in zip(values.rest(), bars) {
        let [rises, second, third, fourth, last] = bars.map(Candle::is_white);
        let rests = (second != rises) & (third != rises) & (fourth != rises);
        let [first, second, third, fourth, end] = bars.map(|bar| bar.mirrored_unless(rises));
        let rests_within = |bar: Candle, body| {
            (bar.body() < body) & (bar.bottom() < first.high) & (bar.top() > first.low)
        };
        let within = rests_within(second, b) & rests_within(third, c) & rests_within(fourth, d);
        let falls = (third.close < second.close) & (fourth.close < third.close);
        let goes_on = (end.open > fourth.close) & (end.close > first.close);
        let frame = (last == rises) & (first.body() > a) & (end.body() > e);
        *value = signal(rests & within & falls & goes_on & frame, rises);
    }
}
