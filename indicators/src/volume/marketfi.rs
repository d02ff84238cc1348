use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.
///
/// Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's MARKETFI.
#[indicator(warmup = 0)]
pub fn marketfi(
    high: &[f64],
    low: &[f64],
    volume: &[f64],
    #[output(pane, histogram)] values: &mut Output,
) {
    values.extend(ends((high, low, volume)).map(|(high, low, volume)| {
        let range = high - low;
        if volume == 0.0 { 0.0 } else { range / volume }
    }));
}
