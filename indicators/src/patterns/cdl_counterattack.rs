use indicator_runtime::math::{Candles, UsualLength, is_near, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Counterattack: a long body, and one of the other colour that comes back to the same close.
///
/// 100 where the first body is black and the second white, each longer than the mean of the ten before it, and the
/// closes differ by a twentieth of the mean range of five bars at the most; −100 where the first is white and the
/// second black.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
/// `body1 > mean10(body1)`, `body2 > mean10(body2)`, `|close2 − close1| ≤ mean5(range1) / 20`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLCOUNTERATTACK.
#[indicator(warmup = 11)]
pub fn cdl_counterattack(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::equal())] equal: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(body.of(candles), equal.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(bars.map(|([before, bar], ([a, b], [equal, _]))| {
        let turns = before.is_white() != bar.is_white();
        let lengths = (before.body() > a) & (bar.body() > b);
        signal(
            turns & lengths & is_near(bar.close, before.close, equal),
            bar.is_white(),
        )
    }));
}
