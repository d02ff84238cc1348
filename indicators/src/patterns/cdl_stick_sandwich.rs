use indicator_runtime::math::{Candles, UsualLength, bullish, is_near};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Stick sandwich: a white bar between two black ones that close at the same price.
///
/// 100 where the low of the white bar is above the first close, and the two closes differ by a twentieth of the mean
/// range of the five bars before the first at the most.
///
/// As inequalities, the answer is 100 where: `colour1 = colour3 = black`, `colour2 = white`, `low2 > close1`,
/// `|close3 − close1| ≤ mean5(range1) / 20`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSTICKSANDWICH.
#[indicator(warmup = 7)]
pub fn cdl_stick_sandwich(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::equal())] equal: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), equal.of(candles));
    values.extend(bars.map(|([first, second, third], [equal, _, _])| {
        let colours = !first.is_white() & second.is_white() & !third.is_white();
        let returns = is_near(third.close, first.close, equal);
        bullish(colours & (second.low > first.close) & returns)
    }));
}
