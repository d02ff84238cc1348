use indicator_runtime::math::{Candles, UsualLength, is_near, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Separating lines: a long body that begins where the one before, of the other colour, began.
///
/// 100 where the first bar is black, and the second white without a lower shadow, −100 where the first is white, and
/// the second black without an upper shadow. The opens differ by a twentieth of the mean range of five bars at the
/// most, the second body is longer than the mean of the ten before it, and the shadow shorter than a tenth of the mean
/// range of the ten bars before.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
/// `|open2 − open1| ≤ mean5(range1) / 20`, `body2 > mean10(body2)`, `lower2 < mean10(range2) / 10`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSEPARATINGLINES.
#[indicator(warmup = 11)]
pub fn cdl_separating_lines(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::body())] body: &mut UsualLength,
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[state(UsualLength::equal())] equal: &mut UsualLength<5>,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let usual = zip(zip(body.of(candles), trifle.of(candles)), equal.of(candles));
    let bars = zip(candles.last(), usual);
    values.extend(
        bars.map(|([before, bar], (([body], [trifle]), [equal, _]))| {
            let rises = bar.is_white();
            let turns = (before.is_white() != rises) & is_near(bar.open, before.open, equal);
            let begins = bar.mirrored_unless(rises).lower_shadow() < trifle;
            signal(turns & begins & (bar.body() > body), rises)
        }),
    );
}
