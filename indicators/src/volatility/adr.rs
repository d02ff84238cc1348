use indicator_runtime::math::{Mean, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Average day range: the mean of high − low over `period` bars.
///
/// `y[i] = ((high[i − period + 1] − low[i − period + 1]) + … + (high[i] − low[i])) / period`.
///
/// Source: as TA-Lib's ADR.
#[indicator(warmup = period - 1)]
pub fn adr(
    high: &[f64],
    low: &[f64],
    /// Bars in the mean.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Scratch::default())] ranges: &mut Scratch,
    #[state(Mean::new(period))] mean: &mut Mean,
    #[output(pane, min = 0.0)] values: &mut Output,
) {
    let ranges = ranges.fill(ends((high, low)).map(|(high, low)| high - low));
    mean.feed_into(ranges, values);
}
