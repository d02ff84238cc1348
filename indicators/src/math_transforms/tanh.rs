use indicator_runtime::math::hyperbolic_tangent;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Hyperbolic tangent of each value, from −1 to 1.
///
/// `y[i] = tanh(x[i]) = sinh(x[i]) / cosh(x[i])`.
///
/// Source: as TA-Lib's TANH.
#[indicator(warmup = 0)]
pub fn tanh(data: &[f64], #[output(pane, min = -1.0, max = 1.0)] values: &mut Output) {
    // A loop, as a closure of this size is compiled apart, without the instructions of this CPU.
    for (value, x) in zip(values.rest(), data) {
        *value = hyperbolic_tangent(*x);
    }
}
