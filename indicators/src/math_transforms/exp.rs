use indicator_runtime::math::exponential;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// e to the power of each value; beyond the range that is allowed it would be too large for a number.
///
/// `y[i] = exp(x[i])`.
///
/// Source: as TA-Lib's EXP.
#[indicator(warmup = 0)]
pub fn exp(#[input(max = 709.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    // A loop, as a closure of this size is compiled apart, without the instructions of this CPU.
    for (value, x) in zip(values.rest(), data) {
        *value = exponential(*x);
    }
}
