use indicator_runtime::math::{LinearWindow, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Hull moving average: smooth, and with hardly any lag.
///
/// The weighted average (see [`wma`](crate::wma)) of `period` values is taken twice over half of them less once over all of
/// them, and that is smoothed by one over √`period` values. Half and root are rounded down.
///
/// `hma = wma(2·wma(x, floor(period / 2)) − wma(x, period), floor(√period))`.
///
/// Source: Alan Hull, 2005; as TA-Lib's HMA.
#[indicator(warmup = period - 1 + period.isqrt() - 1)]
pub fn hma(
    data: &[f64],
    /// Values in the longest window.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(LinearWindow::rising((period / 2).max(1)))] half: &mut LinearWindow,
    #[state(LinearWindow::rising(period))] whole: &mut LinearWindow,
    #[state(Scratch::default())] ahead: &mut Scratch,
    #[state(LinearWindow::rising(period.isqrt()))] root: &mut LinearWindow,
    values: &mut Output,
) {
    let lines = ends((half.feed(data), whole.feed(data)));
    let ahead = ahead.fill(lines.map(|(half, whole)| half + (half - whole)));
    root.feed_into(ahead, values);
}
