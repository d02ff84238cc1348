use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.
///
/// Source: as TA-Lib's ROCR.
#[indicator(warmup = period)]
pub fn rocr(
    data: &[f64],
    /// Distance between the two values.
    #[param(default = 10, min = 1)]
    period: usize,
    #[output(pane)] values: &mut Output,
) {
    values.extend(
        zip(data, &data[period..]).map(|(old, new)| if *old == 0.0 { 0.0 } else { new / old }),
    );
}
