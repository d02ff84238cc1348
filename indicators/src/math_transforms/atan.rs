use indicator_runtime::math::arc_tangent;
use indicator_runtime::{Output, indicator};

/// Arc tangent of each value: the angle from −π/2 to π/2, in radians, whose tangent it is.
///
/// `y[i] = atan(x[i])`.
///
/// Source: as TA-Lib's ATAN.
#[indicator(warmup = 0)]
pub fn atan(data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| arc_tangent(*x, 1.0)));
}
