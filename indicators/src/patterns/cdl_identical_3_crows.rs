use indicator_runtime::math::{Candle, Candles, UsualLength, bearish, is_near};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its
/// low.
///
/// −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the second and
/// the third open differ from the close before by a twentieth of the mean range of five bars at the most.
///
/// As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = black`, `lower1 < mean10(range1) / 10`,
/// `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `|open2 − close1| ≤ mean5(range1) / 20`,
/// `|open3 − close2| ≤ mean5(range2) / 20`, `close1 > close2 > close3`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLIDENTICAL3CROWS.
#[indicator(warmup = 12)]
pub fn cdl_identical_3_crows(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[state(UsualLength::equal())] equal: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(trifle.of(candles), equal.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(
        |([first, second, third], ([a, b, c], [equal_first, equal_second, _]))| {
            let is_crow = |bar: Candle, trifle| !bar.is_white() & (bar.lower_shadow() < trifle);
            let follows = |before: Candle, equal, bar: Candle| {
                is_near(bar.open, before.close, equal) & (bar.close < before.close)
            };
            let crows = is_crow(first, a) & is_crow(second, b) & is_crow(third, c);
            bearish(
                crows & follows(first, equal_first, second) & follows(second, equal_second, third),
            )
        },
    ));
}
