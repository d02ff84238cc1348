use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Median price: the middle of a bar's range, (high + low) / 2.
///
/// Source: as TA-Lib's MEDPRICE.
#[indicator(warmup = 0, propagates)]
pub fn medprice(high: &[f64], low: &[f64], values: &mut Output) {
    values.extend(ends((high, low)).map(|(high, low)| 0.5 * high + 0.5 * low));
}
