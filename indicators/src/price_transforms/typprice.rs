use crate::shared::typical_price::typical_price;
use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Typical price: (high + low + close) / 3.
///
/// Source: as TA-Lib's TYPPRICE.
#[indicator(warmup = 0, propagates)]
pub fn typprice(high: &[f64], low: &[f64], close: &[f64], values: &mut Output) {
    let bars = ends((high, low, close));
    values.extend(bars.map(|(high, low, close)| typical_price(high, low, close)));
}
