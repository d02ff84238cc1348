use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Weighted close: (high + low + 2·close) / 4.
///
/// Source: as TA-Lib's WCLPRICE.
#[indicator(warmup = 0, propagates)]
pub fn wclprice(high: &[f64], low: &[f64], close: &[f64], values: &mut Output) {
    values.extend(
        ends((high, low, close)).map(|(high, low, close)| 0.25 * (high + low + 2.0 * close)),
    );
}
