use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Homing pigeon: a long black body, and a short black one within it.
///
/// 100 where the first body is longer than the mean of the ten before it, the second no longer than that of the ten
/// before it, opened below the first open and closed above the first close.
///
/// As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `body1 > mean10(body1)`,
/// `body2 ≤ mean10(body2)`, `open2 < open1`, `close2 > close1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLHOMINGPIGEON.
#[indicator(warmup = 11)]
pub fn cdl_homing_pigeon(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([before, bar], [a, b])| {
        let black = !before.is_white() & !bar.is_white();
        let lengths = (before.body() > a) & (bar.body() <= b);
        let within = (bar.open < before.open) & (bar.close > before.close);
        bullish(black & lengths & within)
    }));
}
