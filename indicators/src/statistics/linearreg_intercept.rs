use indicator_runtime::math::LinearWindow;
use indicator_runtime::{Output, indicator};

/// Linear regression intercept: where the least-squares line over the last `period` values begins.
///
/// The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
/// x = 0. Over one value it is that value.
///
/// `linearreg_intercept = mean − b·(period − 1) / 2`, where b is the slope (see
/// [`linearreg_slope`](crate::linearreg_slope)) and the mean that of the same values.
///
/// Source: as TA-Lib's LINEARREG_INTERCEPT, which refuses a period of 1.
#[indicator(warmup = period - 1, types = LinearRegIntercept)]
pub fn linearreg_intercept(
    data: &[f64],
    /// Values that the line is fitted to.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(LinearWindow::intercept(period))] line: &mut LinearWindow,
    values: &mut Output,
) {
    line.feed_into(data, values);
}
