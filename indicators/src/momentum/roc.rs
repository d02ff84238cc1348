use crate::shared::percent::percent;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.
///
/// Source: as TA-Lib's ROC.
#[indicator(warmup = period)]
pub fn roc(
    data: &[f64],
    /// Distance between the two values.
    #[param(default = 10, min = 1)]
    period: usize,
    #[output(pane)] values: &mut Output,
) {
    values.extend(zip(data, &data[period..]).map(|(old, new)| percent(new - old, *old)));
}
