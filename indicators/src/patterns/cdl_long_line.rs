use indicator_runtime::math::{Candles, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Long line: a long body with short shadows.
///
/// 100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
/// than the mean shadow of the ten bars before.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
/// `max(upper, lower) < mean10(upper + lower) / 2`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLONGLINE.
#[indicator(warmup = 10)]
pub fn cdl_long_line(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::shadow())] shadow: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(body.of(candles), shadow.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|([bar], ([body], [shadow]))| {
        signal((bar.body() > body) & bar.is_bare(shadow), bar.is_white())
    }));
}
