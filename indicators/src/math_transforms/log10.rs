use indicator_runtime::math::decimal_logarithm;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Logarithm of each value to the base 10.
///
/// `y[i] = log10(x[i])`.
///
/// Source: as TA-Lib's LOG10.
#[indicator(warmup = 0)]
pub fn log10(#[input(above = 0.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    // A loop, as a closure of this size is compiled apart, without the instructions of this CPU.
    for (value, x) in zip(values.rest(), data) {
        *value = decimal_logarithm(*x);
    }
}
