use indicator_runtime::math::WeightedMean;
use indicator_runtime::{Output, indicator};

/// Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.
///
/// Where nothing was traded it is the newest value.
///
/// `y[i] = (volume[i − period + 1]·x[i − period + 1] + … + volume[i]·x[i]) / (volume[i − period + 1] + … + volume[i])`.
///
/// Source: as TA-Lib's VWMA.
#[indicator(warmup = period - 1)]
pub fn vwma(
    data: &[f64],
    #[input(min = 0.0)] volume: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(WeightedMean::new(period))] mean: &mut WeightedMean,
    values: &mut Output,
) {
    mean.feed_into(data, volume, values);
}
