use indicator_runtime::math::{Scratch, Sum, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.
///
/// 100·up / (up + down), where up is the sum of close − open of those of `period` bars that rose, and down that of open −
/// close of those that fell; 50 where none moved.
///
/// Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's IMI.
#[indicator(warmup = period - 1)]
pub fn imi(
    open: &[f64],
    close: &[f64],
    /// Bars in the sums.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(<[Scratch; 2]>::default())] memory: &mut [Scratch; 2],
    #[state(Windows::new(period))] rises: &mut Windows<Sum, 1>,
    #[state(Windows::new(period))] falls: &mut Windows<Sum, 1>,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let [up, down] = memory;
    let bars = ends((open, close));
    let [up] = rises.feed(up.fill(bars.clone().map(|(open, close)| (close - open).max(0.0))));
    let [down] = falls.feed(down.fill(bars.map(|(open, close)| (open - close).max(0.0))));
    values.extend(ends((up, down)).map(|(up, down)| {
        let all = up + down;
        if all > 0.0 { 100.0 * (up / all) } else { 50.0 }
    }));
}
