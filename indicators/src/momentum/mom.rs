use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Momentum: each value less the one `period` values before.
///
/// `y[i] = x[i] − x[i − period]`.
///
/// Source: as TA-Lib's MOM.
#[indicator(warmup = period, propagates)]
pub fn mom(
    data: &[f64],
    /// Distance between the two values.
    #[param(default = 10, min = 1)]
    period: usize,
    #[output(pane)] values: &mut Output,
) {
    values.extend(zip(data, &data[period..]).map(|(old, new)| new - old));
}
