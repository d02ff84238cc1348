use crate::{AoBlock, AoParams};
use indicator_runtime::math::{Mean, ends};
use indicator_runtime::{Output, indicator};

/// Accelerator oscillator: the awesome oscillator (see [`ao`](crate::ao)) less the mean of its last values.
///
/// `ac[i] = ao[i] − (ao[i − signal_period + 1] + … + ao[i]) / signal_period`.
///
/// Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AC.
#[indicator(warmup = fast_period.max(slow_period) + signal_period - 2)]
pub fn ac(
    high: &[f64],
    low: &[f64],
    /// Bars in the short mean of the awesome oscillator.
    #[param(default = 5, min = 1)]
    fast_period: usize,
    /// Bars in the long mean of the awesome oscillator.
    #[param(default = 34, min = 1)]
    slow_period: usize,
    /// Values of the awesome oscillator in their mean.
    #[param(default = 5, min = 1)]
    signal_period: usize,
    #[state(AoParams::new().fast_period(fast_period).slow_period(slow_period).block())]
    ao: &mut AoBlock,
    #[state(Mean::new(signal_period))] mean: &mut Mean,
    #[output(pane, histogram)] values: &mut Output,
) {
    let [ao] = ao.feed([high, low]);
    values.extend(ends((ao, mean.feed(ao))).map(|(ao, mean)| ao - mean));
}
