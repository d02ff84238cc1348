use indicator_runtime::math::RunningSum;
use indicator_runtime::{Output, indicator};

/// The sum of all values so far.
///
/// `y[i] = x[0] + … + x[i]`.
///
/// Source: as TA-Lib's CUMSUM.
#[indicator(warmup = 0)]
pub fn cumsum(
    data: &[f64],
    #[state(RunningSum::default())] sum: &mut RunningSum,
    #[output(pane)] values: &mut Output,
) {
    sum.feed_into(data, values);
}
