use indicator_runtime::math::natural_logarithm;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Natural logarithm of each value.
///
/// `y[i] = ln(x[i])`.
///
/// Source: as TA-Lib's LN.
#[indicator(warmup = 0)]
pub fn ln(#[input(above = 0.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    // A loop, as a closure of this size is compiled apart, without the instructions of this CPU.
    for (value, x) in zip(values.rest(), data) {
        *value = natural_logarithm(*x);
    }
}
