use indicator_runtime::math::sine;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Sine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
/// angle.
///
/// `y[i] = sin(x[i])`.
///
/// Source: as TA-Lib's SIN.
#[indicator(warmup = 0)]
pub fn sin(
    #[input(min = -1e13, max = 1e13)] data: &[f64],
    #[output(pane, min = -1.0, max = 1.0)] values: &mut Output,
) {
    // A loop, as a closure of this size is compiled apart, without the instructions of this CPU.
    for (value, x) in zip(values.rest(), data) {
        *value = sine(*x);
    }
}
