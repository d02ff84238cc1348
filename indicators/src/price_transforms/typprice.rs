use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Typical price: (high + low + close) / 3.
///
/// Source: as TA-Lib's TYPPRICE.
#[indicator(warmup = 0)]
pub fn typprice(high: &[f64], low: &[f64], close: &[f64], values: &mut Output) {
    values.extend(
        ends((high, low, close))
            .map(|(high, low, close)| close + ((high - close) + (low - close)) / 3.0),
    );
}
