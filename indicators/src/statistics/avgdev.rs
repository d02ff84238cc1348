use indicator_runtime::math::MeanDeviation;
use indicator_runtime::{Output, indicator};

/// Average deviation: the mean distance of the last `period` values from their mean.
///
/// `y[i] = (|x[i − period + 1] − mean| + … + |x[i] − mean|) / period`.
///
/// Source: as TA-Lib's AVGDEV.
#[indicator(warmup = period - 1)]
pub fn avgdev(
    data: &[f64],
    /// Values in the window.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(MeanDeviation::new(period))] windows: &mut MeanDeviation,
    #[output(pane)] values: &mut Output,
) {
    let [_, deviations] = windows.of(data);
    values.extend(deviations.iter().copied());
}
