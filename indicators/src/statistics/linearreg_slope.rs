use indicator_runtime::math::LinearWindow;
use indicator_runtime::{Output, indicator};

/// Linear regression slope: how steeply the least-squares line over the last `period` values rises
/// from one value to the next; over one value it does not, and is 0.
///
/// `y[i] = ((0 − m)·x[i − period + 1] + (1 − m)·x[i − period + 2] + … + (period − 1 − m)·x[i]) / ((0 − m)² + (1 − m)² +
/// … + (period − 1 − m)²)` with `m = (period − 1) / 2`.
///
/// Source: as TA-Lib's LINEARREG_SLOPE, which refuses a period of 1.
#[indicator(warmup = period - 1, types = LinearRegSlope)]
pub fn linearreg_slope(
    data: &[f64],
    /// Values that the line is fitted to.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(LinearWindow::slope(period))] line: &mut LinearWindow,
    #[output(pane)] values: &mut Output,
) {
    line.feed_into(data, values);
}
