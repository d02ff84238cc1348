use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Jsa moving average: the mean of the newest value and the one `period` values before it.
///
/// `y[i] = (x[i] + x[i − period]) / 2`.
///
/// Source: the definition itself.
#[indicator(warmup = period, propagates, flat_batch)]
pub fn jsa(
    data: &[f64],
    /// Distance between the two values.
    #[param(default = 30, min = 1)]
    period: usize,
    values: &mut Output,
) {
    values.extend(zip(data, &data[period..]).map(|(old, new)| 0.5 * new + 0.5 * old));
}
