use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// High wave: a short body with a very long shadow on either side.
///
/// 100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
/// than twice the body.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
/// `min(upper, lower) > 2·body`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHIGHWAVE.
#[indicator(warmup = 10)]
pub fn cdl_high_wave(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), body.of(candles));
    values.extend(bars.map(|([bar], [body])| {
        let very_long = 2.0 * bar.body();
        let waves = (bar.upper_shadow() > very_long) & (bar.lower_shadow() > very_long);
        signal((bar.body() < body) & waves, bar.is_white())
    }));
}
