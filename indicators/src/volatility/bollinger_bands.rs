use crate::{Average, AverageBlock};
use indicator_runtime::math::{Deviation, ends};
use indicator_runtime::{Output, indicator};

/// Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn`
/// population standard deviations above and below it.
///
/// `upper` = `middle` + `devup`·σ and `lower` = `middle` − `devdn`·σ, where σ is the standard deviation from the mean (see
/// [`stddev`](crate::stddev)), of whatever kind the average is.
///
/// Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS.
#[indicator(warmup = average.warmup(period).max(period - 1))]
pub fn bollinger_bands(
    data: &[f64],
    /// Values in the window.
    #[param(default = 20, min = 1)]
    period: usize,
    /// Standard deviations from the average up to `upper`.
    #[param(default = 2.0)]
    devup: f64,
    /// Standard deviations from the average down to `lower`.
    #[param(default = 2.0)]
    devdn: f64,
    /// The kind of average.
    #[param(default = Average::Sma)]
    average: Average,
    #[state(average.block(period))] line: &mut AverageBlock,
    #[state(Deviation::new(period))] deviation: &mut Deviation,
    /// The average plus `devup` standard deviations.
    upper: &mut Output,
    /// The average.
    middle: &mut Output,
    /// The average less `devdn` standard deviations.
    lower: &mut Output,
) {
    let bands = ends((line.feed(data), deviation.feed(data)));
    upper.extend(
        bands
            .clone()
            .map(|(middle, deviation)| middle + devup * deviation),
    );
    middle.extend(bands.clone().map(|(middle, _)| middle));
    lower.extend(bands.map(|(middle, deviation)| middle - devdn * deviation));
}
