use indicator_runtime::math::{LinearWindow, arc_tangent};
use indicator_runtime::{Output, indicator};

/// Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.
///
/// It is the arc tangent of the slope from one value to the next (see [`linearreg_slope`](crate::linearreg_slope)), so it
/// depends on the unit of the values.
///
/// `linearreg_angle = atan(b)·180 / π`, where b is the slope.
///
/// Source: as TA-Lib's LINEARREG_ANGLE, which refuses a period of 1.
#[indicator(warmup = period - 1, types = LinearRegAngle)]
pub fn linearreg_angle(
    data: &[f64],
    /// Values that the line is fitted to.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(LinearWindow::slope(period))] line: &mut LinearWindow,
    #[output(pane, min = -90.0, max = 90.0)] values: &mut Output,
) {
    let slopes = line.feed(data).iter();
    values.extend(slopes.map(|slope| arc_tangent(*slope, 1.0).to_degrees()));
}
