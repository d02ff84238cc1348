use indicator_runtime::math::arc_sine;
use indicator_runtime::{Output, indicator};

/// Arc sine of each value: the angle from −π/2 to π/2, in radians, whose sine it is.
///
/// `y[i] = asin(x[i])`.
///
/// Source: as TA-Lib's ASIN.
#[indicator(warmup = 0)]
pub fn asin(#[input(min = -1.0, max = 1.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| arc_sine(*x)));
}
