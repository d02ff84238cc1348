use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.
///
/// Source: as TA-Lib's ROCR100.
#[indicator(warmup = period)]
pub fn rocr100(
    data: &[f64],
    /// Distance between the two values.
    #[param(default = 10, min = 1)]
    period: usize,
    #[output(pane)] values: &mut Output,
) {
    values.extend(zip(data, &data[period..]).map(|(old, new)| {
        if *old == 0.0 {
            0.0
        } else {
            100.0 * (new / old)
        }
    }));
}
