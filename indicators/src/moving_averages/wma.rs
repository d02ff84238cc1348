use indicator_runtime::math::LinearWindow;
use indicator_runtime::{Output, indicator};

/// Weighted moving average: the newest of `period` values weighs most.
///
/// Weights 1, 2, …, `period`, oldest value first, divided by their sum.
///
/// `y[i] = (1·x[i − period + 1] + 2·x[i − period + 2] + … + period·x[i]) / (1 + 2 + … + period)`.
///
/// Source: as TA-Lib's WMA.
#[indicator(warmup = period - 1)]
pub fn wma(
    data: &[f64],
    /// Values in the window.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(LinearWindow::rising(period))] line: &mut LinearWindow,
    values: &mut Output,
) {
    line.feed_into(data, values);
}
