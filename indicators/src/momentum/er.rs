use indicator_runtime::math::Efficiency;
use indicator_runtime::{Output, indicator};

/// Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.
///
/// |x − y| over the sum of the sizes of the `period` steps from y to x, and 1 where nothing moved.
///
/// `y[i] = |x[i] − x[i − period]| / (|x[i − period + 1] − x[i − period]| + … + |x[i] − x[i − 1]|)`.
///
/// Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's ER.
#[indicator(warmup = period)]
pub fn er(
    data: &[f64],
    /// Steps in the way.
    #[param(default = 10, min = 1)]
    period: usize,
    #[state(Efficiency::new(period, 1.0))] efficiency: &mut Efficiency,
    #[output(pane, min = 0.0, max = 1.0)] values: &mut Output,
) {
    values.extend(efficiency.feed(data).map(f64::abs));
}
