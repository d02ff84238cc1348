use indicator_runtime::math::Deviation;
use indicator_runtime::{Output, indicator};

/// Standard deviation of the last `period` values, as of a whole population: the root of the mean
/// squared distance from the mean.
///
/// `y[i] = √(((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period)`.
///
/// Source: as TA-Lib's STDDEV with one deviation.
#[indicator(warmup = period - 1)]
pub fn stddev(
    data: &[f64],
    /// Values in the window.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(Deviation::new(period))] deviation: &mut Deviation,
    #[output(pane)] values: &mut Output,
) {
    values.extend(deviation.feed(data).iter().copied());
}
