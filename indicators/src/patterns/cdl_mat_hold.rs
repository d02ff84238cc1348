use indicator_runtime::math::{Candle, Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above
/// them all.
///
/// 100 where the first body is longer than the mean of the ten before it, and each of the three shorter; the second bar
/// is black with a gap above the first, the next two have a lower end below the first close, by less than `penetration`
/// times the first body, and an upper end that falls from bar to bar; and the last is white, opens above the close
/// before and closes above the highs of the three.
///
/// As inequalities, the answer is 100 where: `colour1 = colour5 = white`, `colour2 = black`, `body1 > mean10(body1)`,
/// `body2 < mean10(body2)`, `body3 < mean10(body3)`, `body4 < mean10(body4)`, `close2 > close1`,
/// `close1 − penetration·body1 < min(bottom3, bottom4)`, `max(bottom3, bottom4) < close1`, `open2 > top3 > top4`,
/// `open5 > close4`, `close5 > max(high2, high3, high4)`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATHOLD.
#[indicator(warmup = 14)]
pub fn cdl_mat_hold(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// How far back into the first body the reaction may come, as a part of it.
    #[param(default = 0.5, min = 0.0)]
    penetration: f64,
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    for (value, ([first, second, third, fourth, last], [a, b, c, d, _])) in zip(values.rest(), bars)
    {
        let colours = first.is_white() & !second.is_white() & last.is_white();
        let shorts = (second.body() < b) & (third.body() < c) & (fourth.body() < d);
        let gaps = (first.body() > a) & second.body_is_above(first);
        let floor = first.close - first.body() * penetration;
        let holds = |bar: Candle| (bar.bottom() < first.close) & (bar.bottom() > floor);
        let falls = (third.top() < second.open) & (fourth.top() < third.top());
        let leaves = |bar: Candle| last.close > bar.high;
        let rises = (last.open > fourth.close) & leaves(second) & leaves(third) & leaves(fourth);
        *value = bullish(colours & shorts & gaps & holds(third) & holds(fourth) & falls & rises);
    }
}
