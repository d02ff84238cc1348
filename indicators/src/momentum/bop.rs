use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where
/// there is no range.
///
/// Source: Igor Livshin, Stocks & Commodities, August 2001; as TA-Lib's BOP.
#[indicator(warmup = 0)]
pub fn bop(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[output(pane, min = -1.0, max = 1.0)] values: &mut Output,
) {
    values.extend(
        ends((open, high, low, close)).map(|(open, high, low, close)| {
            let range = high - low;
            if range > 0.0 {
                (close - open) / range
            } else {
                0.0
            }
        }),
    );
}
