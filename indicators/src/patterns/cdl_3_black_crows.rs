use indicator_runtime::math::{Candle, Candles, UsualLength, bearish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near
/// its low.
///
/// −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the first of the
/// three closes below the high of the white bar.
///
/// As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = colour4 = black`,
/// `close2 < high1`, `open2 > open3 > close2`, `open3 > open4 > close3`, `close2 > close3 > close4`,
/// `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `lower4 < mean10(range4) / 10`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3BLACKCROWS.
#[indicator(warmup = 13)]
pub fn cdl_3_black_crows(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), trifle.of(candles));
    values.extend(bars.map(|([white, first, second, third], trifle)| {
        let is_crow = |bar: Candle, trifle| !bar.is_white() & (bar.lower_shadow() < trifle);
        let follows = |before: Candle, bar: Candle| {
            (bar.open < before.open) & (bar.open > before.close) & (bar.close < before.close)
        };
        let [a, b, c] = trifle;
        let crows = is_crow(first, a) & is_crow(second, b) & is_crow(third, c);
        let begins = white.is_white() & (first.close < white.high);
        let falls = follows(first, second) & follows(second, third);
        bearish(crows & begins & falls)
    }));
}
