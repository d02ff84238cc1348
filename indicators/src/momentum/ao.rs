use crate::{MedpriceBlock, MedpriceParams};
use indicator_runtime::math::{MeanDistance, ends};
use indicator_runtime::{Output, indicator};

/// Awesome oscillator: the mean of the last few median prices less that of more of them.
///
/// The median price is (high + low) / 2. Where `fast_period` is longer than `slow_period` they change places.
///
/// Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AO.
#[indicator(warmup = fast_period.max(slow_period) - 1)]
pub fn ao(
    high: &[f64],
    low: &[f64],
    /// Bars in the short mean.
    #[param(default = 5, min = 1)]
    fast_period: usize,
    /// Bars in the long mean.
    #[param(default = 34, min = 1)]
    slow_period: usize,
    #[state(MedpriceParams::new().block())] prices: &mut MedpriceBlock,
    #[state(MeanDistance::new(fast_period.min(slow_period)))] short: &mut MeanDistance,
    #[state(MeanDistance::new(fast_period.max(slow_period)))] long: &mut MeanDistance,
    #[output(pane, histogram)] values: &mut Output,
) {
    let [prices] = prices.feed([high, low]);
    let means = ends((short.feed(prices), long.feed(prices)));
    values.extend(means.map(|(short, long)| short - long));
}
