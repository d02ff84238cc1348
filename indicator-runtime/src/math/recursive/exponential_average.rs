//! The exponential average that both smoothers use: a plain mean first, then a recurrence.

use super::recurrence::{Drive, Recurrence};
use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

/// y += b·(x − y), started with the mean of `period` values; what x and y are measured from is for [`Drive`]
/// to say.
#[derive(Clone, Debug, State)]
pub(super) struct ExponentialAverage {
    #[state(fixed)]
    period: usize,
    /// Values before the first average, that one's own included, which are still to come.
    lacking: usize,
    /// What the values of the mean are measured from.
    first: f64,
    /// Of the values so far; −0 where there are none, as 0 would turn −0 into 0.
    sum: f64,
    recurrence: Recurrence<1>,
}

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
    #[inline]
    pub fn feed_into<D: Drive>(&mut self, data: &[f64], values: &mut Output<'_>, drive: D) {
        if let &[value] = data {
            values.extend(self.next(value, &drive));
            return;
        }
        let isa = self.recurrence.isa(data.len());
        let task = Feed {
            average: self,
            values,
            drive,
        };
        isa.run_shared(task, data);
    }

    /// Takes the next values and returns the averages that are ready, in `to`.
    #[inline]
    pub fn feed<'a, D: Drive>(&mut self, data: &[f64], to: &'a mut Scratch, drive: D) -> &'a [f64] {
        if let &[value] = data {
            return to.one(self.next(value, &drive));
        }
        to.write(self.ready(data.len()), |values| {
            self.feed_into(data, values, drive);
        })
    }

    /// Takes the next value and returns its average, if that is ready.
    #[inline(never)]
    pub fn next<D: Drive>(&mut self, value: f64, drive: &D) -> Option<f64> {
        if self.lacking == 0 {
            return Some(self.recurrence.next(value, drive));
        }
        self.warm_up(&[value], drive)
            .then(|| self.begin(value, drive))
    }

    /// The first average, which the recurrence goes on from; `value` is the newest of those that it is the mean of.
    #[inline(always)]
    fn begin<D: Drive>(&mut self, value: f64, drive: &D) -> f64 {
        let mut mean = self.sum / self.period as f64;
        let reference = drive.reference(value);
        if D::RELATIVE {
            mean += self.first - reference;
        }
        self.recurrence.start([mean], reference);
        drive.answer(mean, value, reference)
    }

    /// Takes values up to the first average; says whether it is ready.
    #[inline(always)]
    fn warm_up<D: Drive>(&mut self, early: &[f64], drive: &D) -> bool {
        if early.is_empty() {
            return false;
        }
        let skipped = self.lacking.saturating_sub(self.period).min(early.len());
        let values = &early[skipped..];
        if let (Some(first), true) = (values.first(), self.lacking - skipped == self.period) {
            self.first = drive.reference(*first);
        }
        let first = self.first;
        self.sum = (values.iter()).fold(self.sum, |sum, value| sum + (value - first));
        self.lacking -= early.len();
        self.lacking == 0
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
    fn run<S: Shift>(self, shift: S, data: &[f64]) {
        let Self {
            average,
            values,
            drive,
        } = self;
        let (early, rest) = data.split_at(average.lacking.min(data.len()));
        if average.warm_up(early, &drive) {
            values.push(average.begin(early[early.len() - 1], &drive));
        }
        average.recurrence.run(shift, rest, values, &drive);
    }
}
