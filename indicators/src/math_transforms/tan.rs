use indicator_runtime::math::tangent;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Tangent of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
/// angle.
///
/// `y[i] = tan(x[i])`.
///
/// Source: as TA-Lib's TAN.
#[indicator(warmup = 0)]
pub fn tan(#[input(min = -1e13, max = 1e13)] data: &[f64], #[output(pane)] values: &mut Output) {
    // A loop, as a closure of this size is compiled apart, without the instructions of this CPU.
    for (value, x) in zip(values.rest(), data) {
        *value = tangent(*x);
    }
}
