//! Wilder's sum: a part of it is dropped for each value that is added.

use super::recurrence::{Plain, Recurrence};
use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::memory::room::as_uninit;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

/// Wilder's sum over `period` values: s = s − s / `period` + x, started with the plain sum of `period` − 1 values.
///
/// ```
/// use indicator_runtime::math::WilderSum;
///
/// let mut sum = WilderSum::new(4);
/// assert_eq!(sum.feed(&[1.0, 2.0, 5.0, 3.0]), [8.0, 9.0]);
/// ```
#[derive(Clone, Debug, State)]
pub struct WilderSum {
    /// Values of the plain sum that are still to come.
    lacking: usize,
    /// Of the values so far.
    sum: f64,
    recurrence: Recurrence<1>,
    result: Scratch,
}

impl WilderSum {
    /// The sum over `period` values.
    #[must_use]
    pub fn new(period: usize) -> Self {
        let period = period.max(1);
        Self {
            lacking: period - 1,
            sum: 0.0,
            recurrence: Recurrence::first_order(1.0 - 1.0 / period as f64),
            result: Scratch::default(),
        }
    }

    /// Takes the next values and returns the sums that are ready.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        self.recurrence.isa(data.len()).run_shared(self, data)
    }
}

impl<'a> SimdTask for &'a mut WilderSum {
    type Result = &'a [f64];

    #[inline(always)]
    fn run<S: Shift>(self, shift: S, data: &[f64]) -> Self::Result {
        let (early, rest) = data.split_at(self.lacking.min(data.len()));
        self.sum = early.iter().fold(self.sum, |sum, value| sum + value);
        self.lacking -= early.len();
        let begins = self.lacking == 0 && !early.is_empty();
        let results = self.result.reserve(rest.len() + usize::from(begins));
        let mut values = Output::new(as_uninit(results));
        if begins {
            self.recurrence.start([self.sum], 0.0);
            values.push(self.sum);
        }
        self.recurrence.run(shift, rest, &mut values, &Plain);
        results
    }
}
