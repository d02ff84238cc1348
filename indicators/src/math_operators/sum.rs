use indicator_runtime::math::{Sum, Windows};
use indicator_runtime::{Output, indicator};

/// The sum of the last `period` values.
///
/// `y[i] = x[i − period + 1] + … + x[i]`.
///
/// Source: as TA-Lib's SUM.
#[indicator(warmup = period - 1)]
pub fn sum(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    #[output(pane)] values: &mut Output,
) {
    let [sums] = window.feed(data);
    values.extend(sums.iter().copied());
}
