use indicator_runtime::math::{Lag, Mean, ends};
use indicator_runtime::{Output, indicator};

/// Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.
///
/// `y[i] = volume[i] / ((volume[i − period] + … + volume[i − 1]) / period)`.
///
/// Source: as TA-Lib's RVOL.
#[indicator(warmup = period)]
pub fn rvol(
    volume: &[f64],
    /// Bars in the mean.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(Lag::new(1))] before: &mut Lag,
    #[state(Mean::new(period))] usual: &mut Mean,
    #[output(pane, histogram, min = 0.0)] values: &mut Output,
) {
    let usual = usual.feed(before.feed(volume));
    values.extend(ends((volume, usual)).map(
        |(volume, usual)| {
            if usual == 0.0 { 0.0 } else { volume / usual }
        },
    ));
}
