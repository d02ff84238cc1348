use indicator_runtime::math::{Candles, UsualLength, bullish, is_near};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Matching low: two black bars that close at the same price.
///
/// 100 where the closes differ by a twentieth of the mean range of the five bars before at the most.
///
/// As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `|close2 − close1| ≤ mean5(range1) / 20`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATCHINGLOW.
#[indicator(warmup = 6)]
pub fn cdl_matching_low(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::equal())] equal: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), equal.of(candles));
    values.extend(bars.map(|([before, bar], [equal, _])| {
        let black = !before.is_white() & !bar.is_white();
        bullish(black & is_near(bar.close, before.close, equal))
    }));
}
