use indicator_runtime::math::LinearWindow;
use indicator_runtime::{Output, indicator};

/// Linear regression: where the least-squares line over the last `period` values ends.
///
/// It is the value of that line at the newest of them. Over one value it is that value.
///
/// `linearreg = mean + b·(period − 1) / 2`, where b is the slope (see [`linearreg_slope`](crate::linearreg_slope)) and
/// the mean that of the same values.
///
/// Source: as TA-Lib's LINEARREG, which refuses a period of 1.
#[indicator(warmup = period - 1, types = LinearReg)]
pub fn linearreg(
    data: &[f64],
    /// Values that the line is fitted to.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(LinearWindow::forecast(period, 0.0))] line: &mut LinearWindow,
    values: &mut Output,
) {
    line.feed_into(data, values);
}
