use crate::shared::advance::advances;
use indicator_runtime::math::{Candle, Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Advance block: three white bars that close higher and higher and grow weaker.
///
/// −100 where the second and the third open above the open before, and above the close before by no more than a fifth
/// of the mean range of five bars; the first body is longer than the mean of the ten before it, its upper shadow
/// shorter than the mean shadow of ten bars; and one of these holds. The second body is shorter than the first by more
/// than three fifths of the mean range of five bars, and the third not much longer than the second; the third is as
/// much shorter than the second; each is shorter than the one before, and one of the last two upper shadows longer than
/// the mean; or the third is shorter than the second and than its own upper shadow.
///
/// As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
/// `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
/// `close1 < close2 < close3`, `body1 > mean10(body1)`, `upper1 < mean10(upper1 + lower1) / 2`; and one of:
/// `body2 < body1 − 3·mean5(range1) / 5 and body3 < body2 + mean5(range2) / 5`, `body3 < body2 − 3·mean5(range2) / 5`,
/// `body3 < body2 < body1 and (upper2 > mean10(upper2 + lower2) / 2 or upper3 > mean10(upper3 + lower3) / 2)`,
/// `body3 < min(body2, upper3)`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLADVANCEBLOCK.
#[indicator(warmup = 12)]
pub fn cdl_advance_block(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::shadow())] shadow: &mut UsualLength,
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[state(UsualLength::far())] far: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(
        zip(body.of(candles), shadow.of(candles)),
        zip(near.of(candles), far.of(candles)),
    );
    let bars = zip(candles.last(), usual);
    for (value, ([first, second, third], usual)) in zip(values.rest(), bars) {
        let (([body, _, _], [mean, mean_b, mean_c]), ([near, near_b, _], [far, far_b, _])) = usual;
        let rises = advances(first, second, near) & advances(second, third, near_b);
        let [a, b, c] = [first, second, third].map(Candle::body);
        let [shadow, shadow_b, shadow_c] = [first, second, third].map(Candle::upper_shadow);
        let begins = first.is_white() & (a > body) & (shadow < mean);
        let fades = (b < a - far) & (c < b + near_b) | (c < b - far_b);
        let doubts = (b < a) & ((shadow_b > mean_b) | (shadow_c > mean_c)) | (shadow_c > c);
        *value = bearish(begins & rises & (fades | (c < b) & doubts));
    }
}
