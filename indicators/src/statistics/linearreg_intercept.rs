use indicator_runtime::math::{LinearFit, Ramp, Windows};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Linear regression intercept: where the least-squares line over the last `period` values begins.
///
/// The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
/// x = 0.
///
/// Source: as TA-Lib's LINEARREG_INTERCEPT.
#[indicator(warmup = period - 1)]
pub fn linearreg_intercept(
    data: &[f64],
    #[param(default = 14, min = 2)] period: usize,
    #[state(LinearFit::new(period))] fit: &LinearFit,
    #[state(Windows::new(period))] window: &mut Windows<Ramp, 2>,
    values: &mut Output,
) {
    let [sums, aged] = window.feed(data);
    values.extend(zip(sums, aged).map(|(sum, aged)| fit.intercept(*sum, *aged)));
}
