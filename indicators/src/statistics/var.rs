use indicator_runtime::math::Deviation;
use indicator_runtime::{Output, indicator};

/// Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.
///
/// `y[i] = ((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period`.
///
/// Source: as TA-Lib's VAR.
#[indicator(warmup = period - 1)]
pub fn var(
    data: &[f64],
    /// Values in the window.
    #[param(default = 5, min = 1)]
    period: usize,
    #[state(Deviation::new(period))] deviation: &mut Deviation,
    #[output(pane)] values: &mut Output,
) {
    let deviations = deviation.feed(data).iter();
    values.extend(deviations.map(|deviation| deviation * deviation));
}
