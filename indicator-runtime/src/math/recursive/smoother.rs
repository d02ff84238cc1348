//! Exponential averages that start from a plain mean.

use super::recurrence::{Drive, Recurrence};
use crate::kernel::output::Output;
use crate::math::rolling::fold::finite_or_zero;
use crate::math::scratch::Scratch;
use crate::simd::kernel::{Block, shared};
use crate::simd::shift::Lanes;

/// y += b·(x − y), started with the mean of `period` values.
///
/// Values and averages are measured from a value a few places away, so that a constant series gives that
/// constant and a high level costs no digits.
#[derive(Debug)]
pub struct Smoother {
    average: Average,
    distances: Scratch,
}

keeps_memory!(impl Clone for Smoother {
    average, distances
});

#[derive(Debug)]
struct Average {
    period: usize,
    /// Values before the first average, that one's own included, which are still to come.
    lacking: usize,
    /// The first value of the mean, from which the others are measured.
    first: f64,
    sum: f64,
    share: f64,
    recurrence: Recurrence<1>,
}

keeps_memory!(impl Clone for Average {
    period, lacking, first, sum, share, recurrence
});

impl Smoother {
    /// Wilder's average: b = 1 / `period`.
    #[must_use]
    pub fn wilder(period: usize) -> Self {
        Self::new(0, period, 1.0 / period as f64)
    }

    /// The exponential moving average: b = 2 / (`period` + 1).
    #[must_use]
    pub fn exponential(period: usize) -> Self {
        Self::exponential_after(0, period)
    }

    /// The exponential moving average of what follows the first `skip` values.
    #[must_use]
    pub fn exponential_after(skip: usize, period: usize) -> Self {
        Self::new(skip, period, 2.0 / (period as f64 + 1.0))
    }

    fn new(skip: usize, period: usize, share: f64) -> Self {
        let period = period.max(1);
        let average = Average {
            period,
            lacking: skip.saturating_add(period),
            first: 0.0,
            sum: 0.0,
            share,
            recurrence: Recurrence::first_order(1.0 - share),
        };
        Self {
            average,
            distances: Scratch::default(),
        }
    }

    /// Takes the next values and writes the averages that are ready.
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        let drive = Mean(self.average.share);
        self.average.feed(data, values, drive);
    }

    /// Takes the next values and returns how far each average that is ready stands above the newest
    /// value, which a high level costs no digits. An infinite value counts as 0 here.
    pub fn feed_distances(&mut self, data: &[f64]) -> &[f64] {
        let average = &mut self.average;
        let ready = data.len().saturating_sub(average.lacking.saturating_sub(1));
        self.distances.written(ready, |values| {
            average.feed(data, values, Distance(Mean(average.share)));
        })
    }
}

impl Average {
    fn feed<D: Drive>(&mut self, data: &[f64], values: &mut Output<'_>, drive: D) {
        let averages = Averages {
            average: self,
            values,
            drive,
        };
        shared(averages, data);
    }

    fn warm_up(&mut self, value: f64) {
        if self.lacking == self.period {
            self.first = finite_or_zero(value);
            self.sum = 0.0;
        }
        if self.lacking <= self.period {
            self.sum += value - self.first;
        }
        self.lacking -= 1;
    }
}

/// Averages that are written.
struct Averages<'a, 'o, D> {
    average: &'a mut Average,
    values: &'a mut Output<'o>,
    drive: D,
}

impl<D: Drive> Block for Averages<'_, '_, D> {
    type Ready = ();

    #[inline(always)]
    fn take<L: Lanes>(self, _lanes: L, data: &[f64]) {
        let Self {
            average,
            values,
            drive,
        } = self;
        let (early, rest) = data.split_at(average.lacking.min(data.len()));
        early.iter().for_each(|value| average.warm_up(*value));
        if let (0, Some(&value)) = (average.lacking, early.last()) {
            let reference = drive.reference(value);
            let mean = (average.first - reference) + average.sum / average.period as f64;
            average.recurrence.start([mean], reference);
            values.push(drive.answer(mean, value, reference));
        }
        average.recurrence.run(rest, values, &drive);
    }
}

/// Averages, driven by this share of each value.
struct Mean(f64);

impl Drive for Mean {
    const RELATIVE: bool = true;

    /// Where nothing of an average is kept it is the value itself, to the last bit.
    #[inline(always)]
    fn reference(&self, first: f64) -> f64 {
        if self.0 == 1.0 {
            0.0
        } else {
            finite_or_zero(first)
        }
    }

    #[inline(always)]
    fn driving(&self, value: f64, reference: f64) -> f64 {
        self.0 * (value - reference)
    }

    #[inline(always)]
    fn answer(&self, result: f64, _: f64, reference: f64) -> f64 {
        reference + result
    }
}

/// The same averages, answered as distances from the newest value.
struct Distance(Mean);

impl Drive for Distance {
    const RELATIVE: bool = true;

    #[inline(always)]
    fn reference(&self, first: f64) -> f64 {
        self.0.reference(first)
    }

    #[inline(always)]
    fn driving(&self, value: f64, reference: f64) -> f64 {
        self.0.driving(value, reference)
    }

    #[inline(always)]
    fn answer(&self, result: f64, value: f64, reference: f64) -> f64 {
        (reference - finite_or_zero(value)) + result
    }
}
