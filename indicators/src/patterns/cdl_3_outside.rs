use indicator_runtime::math::{Candle, Candles, signal};
use indicator_runtime::{Output, indicator};

/// Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.
///
/// 100 where the first bar is black, the second white, opens below the first close and closes above the first open, and
/// the third closes above the second; −100 where the same is seen upside down.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
/// `open2 < close1`, `close2 > open1`, `close3 > close2`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3OUTSIDE, which leaves out the third bar.
#[indicator(warmup = 2)]
pub fn cdl_3_outside(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    values.extend(candles.last().map(|bars| {
        let [first, second, _] = bars.map(Candle::is_white);
        let [inner, outer, last] = bars.map(|bar| bar.mirrored_unless(second));
        let covers = (outer.close > inner.open) & (outer.open < inner.close);
        signal(
            (first != second) & covers & (last.close > outer.close),
            second,
        )
    }));
}
