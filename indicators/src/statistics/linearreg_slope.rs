use indicator_runtime::math::{LinearFit, Ramp, Windows};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Linear regression slope: how steeply the least-squares line over the last `period` values rises
/// from one value to the next.
///
/// Source: as TA-Lib's LINEARREG_SLOPE.
#[indicator(warmup = period - 1)]
pub fn linearreg_slope(
    data: &[f64],
    #[param(default = 14, min = 2)] period: usize,
    #[state(LinearFit::new(period))] fit: &LinearFit,
    #[state(Windows::new(period))] window: &mut Windows<Ramp, 2>,
    values: &mut Output,
) {
    let [sums, aged] = window.feed(data);
    values.extend(zip(sums, aged).map(|(sum, aged)| fit.slope(*sum, *aged)));
}
