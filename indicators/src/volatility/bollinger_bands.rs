use indicator_runtime::math::{Deviation, Mean};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn`
/// population standard deviations above and below it.
///
/// Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS with simple
/// averages.
#[indicator(warmup = period - 1)]
pub fn bollinger_bands(
    data: &[f64],
    /// Values in the window.
    #[param(default = 20, min = 1)]
    period: usize,
    /// Standard deviations from the mean up to `upper`.
    #[param(default = 2.0)]
    devup: f64,
    /// Standard deviations from the mean down to `lower`.
    #[param(default = 2.0)]
    devdn: f64,
    #[state(Mean::new(period))] mean: &mut Mean,
    #[state(Deviation::new(period))] deviation: &mut Deviation,
    /// The mean plus `devup` standard deviations.
    upper: &mut Output,
    /// The mean.
    middle: &mut Output,
    /// The mean less `devdn` standard deviations.
    lower: &mut Output,
) {
    let means = mean.feed(data);
    let deviations = deviation.feed(data);
    upper.extend(zip(means, deviations).map(|(mean, deviation)| mean + devup * deviation));
    middle.extend(means.iter().copied());
    lower.extend(zip(means, deviations).map(|(mean, deviation)| mean - devdn * deviation));
}
