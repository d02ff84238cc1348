use indicator_runtime::math::arc_cosine;
use indicator_runtime::{Output, indicator};

/// Arc cosine of each value: the angle from 0 to π, in radians, whose cosine it is.
///
/// `y[i] = acos(x[i])`.
///
/// Source: as TA-Lib's ACOS.
#[indicator(warmup = 0)]
pub fn acos(#[input(min = -1.0, max = 1.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| arc_cosine(*x)));
}
