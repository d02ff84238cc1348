use indicator_runtime::math::{Mean, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Qstick: the mean of close − open over the last `period` bars.
///
/// Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's QSTICK.
#[indicator(warmup = period - 1)]
pub fn qstick(
    open: &[f64],
    close: &[f64],
    /// Bars in the mean.
    #[param(default = 10, min = 1)]
    period: usize,
    #[state(Scratch::default())] bodies: &mut Scratch,
    #[state(Mean::new(period))] mean: &mut Mean,
    #[output(pane, histogram)] values: &mut Output,
) {
    let bodies = bodies.fill(ends((open, close)).map(|(open, close)| close - open));
    mean.feed_into(bodies, values);
}
