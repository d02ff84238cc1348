use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Three stars in the south: three black bars, each smaller and with a higher low than the one before.
///
/// 100 where the first body is longer than the mean of the ten before it, with a lower shadow longer than itself; the
/// second shorter, opened above the first close and no higher than the first high, and down to between the first low
/// and the first close, with a lower shadow; the third shorter than the mean of the ten bodies before it, without
/// shadows, and within the range of the second. A shadow is one of more than a tenth of the mean range of the ten bars
/// before.
///
/// As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = black`, `body1 > mean10(body1)`,
/// `lower1 > body1`, `body2 < body1`, `close1 < open2 ≤ high1`, `low1 ≤ low2 < close1`, `lower2 > mean10(range2) / 10`,
/// `body3 < mean10(body3)`, `low3 > low2`, `high3 < high2`, `max(upper3, lower3) < mean10(range3) / 10`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3STARSINSOUTH.
#[indicator(warmup = 12)]
pub fn cdl_3_stars_in_south(
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
    for (value, ([first, second, third], ([a, _, c], [b, d]))) in zip(values.rest(), bars) {
        let black = !first.is_white() & !second.is_white() & !third.is_white();
        let falls = (first.body() > a) & (first.lower_shadow() > first.body());
        let opens = (second.open > first.close) & (second.open <= first.high);
        let holds = (second.low < first.close) & (second.low >= first.low);
        let slows = (second.body() < first.body()) & (second.lower_shadow() > b);
        let rests = (third.low > second.low) & (third.high < second.high) & (third.body() < c);
        *value = bullish(black & falls & opens & holds & slows & third.is_bare(d) & rests);
    }
}
