use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Average price: the mean of open, high, low and close.
///
/// `y[i] = (open[i] + high[i] + low[i] + close[i]) / 4`.
///
/// Source: as TA-Lib's AVGPRICE.
#[indicator(warmup = 0, propagates)]
pub fn avgprice(open: &[f64], high: &[f64], low: &[f64], close: &[f64], values: &mut Output) {
    values.extend(
        ends((open, high, low, close))
            .map(|(open, high, low, close)| 0.25 * ((open + high) + (low + close))),
    );
}
