use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.
///
/// 100 where a white body covers a black one, −100 where a black body covers a white one; 80 and −80 where the two have one
/// end in common. A bar is white if it closes at its open or above.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
/// `open2 < close1`, `close2 > open1`.
///
/// Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLENGULFING, which leaves out the
/// second bar.
#[indicator(warmup = 1)]
pub fn cdl_engulfing(
    open: &[f64],
    close: &[f64],
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let (before, bars) = (zip(open, close), zip(&open[1..], &close[1..]));
    values.extend(zip(before, bars).map(|((opened, closed), (open, close))| {
        let ((low, high), (lower, upper)) = (body(*opened, *closed), body(*open, *close));
        let turns = (close >= open) != (closed >= opened);
        let covers = (upper >= high) & (lower <= low) & ((upper > high) | (lower < low));
        let strength = if (upper > high) & (lower < low) {
            100.0
        } else {
            80.0
        };
        let signal = if close >= open { strength } else { -strength };
        if turns & covers { signal } else { 0.0 }
    }));
}

/// The lower and the upper end of a bar's body.
#[inline(always)]
fn body(open: f64, close: f64) -> (f64, f64) {
    if close >= open {
        (open, close)
    } else {
        (close, open)
    }
}
