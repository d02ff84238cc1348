use indicator_runtime::math::hyperbolic_sine;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Hyperbolic sine of each value; beyond the range that is allowed it would be too large for a number.
///
/// `y[i] = sinh(x[i]) = (exp(x[i]) − exp(−x[i])) / 2`.
///
/// Source: as TA-Lib's SINH.
#[indicator(warmup = 0)]
pub fn sinh(#[input(min = -709.0, max = 709.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    // A loop, as a closure of this size is compiled apart, without the instructions of this CPU.
    for (value, x) in zip(values.rest(), data) {
        *value = hyperbolic_sine(*x);
    }
}
