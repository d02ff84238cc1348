//! The sum of all values so far.

use crate::State;
use crate::kernel::output::Output;

/// The sum of all values so far. What rounding takes from it is added up beside it, so that it does not drift.
///
/// ```
/// use indicator_runtime::math::RunningSum;
/// use indicator_runtime::{Output, indicator};
///
/// /// A sum.
/// #[indicator(warmup = 0)]
/// fn total(data: &[f64], #[state(RunningSum::default())] sum: &mut RunningSum, values: &mut Output) {
///     sum.feed_into(data.iter().copied(), values);
/// }
///
/// assert_eq!(TotalParams::new().apply(&[1e16, 1.0, 1.0, -1e16])?.values[3], 2.0);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, State)]
pub struct RunningSum {
    sum: f64,
    lost: f64,
}

impl RunningSum {
    /// Takes the next values and writes as many sums.
    #[inline(always)]
    pub fn feed_into(&mut self, data: impl ExactSizeIterator<Item = f64>, values: &mut Output<'_>) {
        // A copy, which stays in registers.
        let mut total = *self;
        values.extend(data.map(|value| total.add(value)));
        *self = total;
    }

    #[inline(always)]
    fn add(&mut self, value: f64) -> f64 {
        let sum = self.sum + value;
        let added = sum - self.sum;
        self.lost += (self.sum - (sum - added)) + (value - added);
        self.sum = sum;
        sum + self.lost
    }
}
