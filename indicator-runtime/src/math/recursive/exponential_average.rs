//! The average that both smoothers stand on: a plain mean first, then a recurrence.

use super::recurrence::{Drive, Recurrence};
use crate::State;
use crate::kernel::output::Output;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

/// y += b·(x − y), started with the mean of `period` values; what x and y are measured from is for [`Drive`]
/// to say.
#[derive(Debug, State)]
pub(super) struct ExponentialAverage {
    period: usize,
    /// Values before the first average, that one's own included, which are still to come.
    lacking: usize,
    /// What the values of the mean are measured from.
    first: f64,
    /// Of the values so far; −0 where there are none, as 0 would turn −0 into 0.
    sum: f64,
    recurrence: Recurrence<1>,
}

keeps_memory!(impl Clone for ExponentialAverage {
    period, lacking, first, sum, recurrence
});

impl ExponentialAverage {
    /// An average of what follows the first `skip` values, which takes the part `share` of each value.
    pub fn new(skip: usize, period: usize, share: f64) -> Self {
        let period = period.max(1);
        Self {
            period,
            lacking: skip.saturating_add(period),
            first: 0.0,
            sum: -0.0,
            recurrence: Recurrence::first_order(1.0 - share),
        }
    }

    /// How many of the next `count` values have an average.
    pub fn ready(&self, count: usize) -> usize {
        count.saturating_sub(self.lacking.saturating_sub(1))
    }

    /// Takes the next values and writes the averages that are ready.
    pub fn feed_into<D: Drive>(&mut self, data: &[f64], values: &mut Output<'_>, drive: D) {
        let isa = self.recurrence.isa(data.len());
        let task = Feed {
            average: self,
            values,
            drive,
        };
        isa.run_shared(task, data);
    }

    fn warm_up<D: Drive>(&mut self, value: f64, drive: &D) {
        if self.lacking == self.period {
            self.first = drive.reference(value);
        }
        if self.lacking <= self.period {
            self.sum += value - self.first;
        }
        self.lacking -= 1;
    }
}

struct Feed<'a, 'o, D> {
    average: &'a mut ExponentialAverage,
    values: &'a mut Output<'o>,
    drive: D,
}

impl<D: Drive> SimdTask for Feed<'_, '_, D> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) {
        let Self {
            average,
            values,
            drive,
        } = self;
        let (early, rest) = data.split_at(average.lacking.min(data.len()));
        early
            .iter()
            .for_each(|value| average.warm_up(*value, &drive));
        if let (0, Some(&value)) = (average.lacking, early.last()) {
            let mut mean = average.sum / average.period as f64;
            let reference = drive.reference(value);
            if D::RELATIVE {
                mean += average.first - reference;
            }
            average.recurrence.start([mean], reference);
            values.push(drive.answer(mean, value, reference));
        }
        average.recurrence.run(rest, values, &drive);
    }
}
