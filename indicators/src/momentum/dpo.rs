use indicator_runtime::math::{Lag, MeanDistance, ends};
use indicator_runtime::{Output, indicator};

/// Detrended price oscillator: a price without its trend, to see its cycles.
///
/// The value `period` / 2 + 1 values before (with the half rounded down) less the mean of the last `period` values, in
/// whose middle it nearly stands.
///
/// `y[i] = x[i − floor(period / 2) − 1] − (x[i − period + 1] + … + x[i]) / period`.
///
/// Source: as TA-Lib's DPO.
#[indicator(warmup = (period - 1).max(period / 2 + 1))]
pub fn dpo(
    data: &[f64],
    /// Values in the mean, twice as many as the value lies back.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(MeanDistance::new(period))] mean: &mut MeanDistance,
    #[state(Lag::new(period / 2 + 1))] past: &mut Lag,
    #[output(pane)] values: &mut Output,
) {
    let bars = ends((past.feed(data), data, mean.feed(data)));
    values.extend(bars.map(|(past, value, mean)| (past - value) - mean));
}
