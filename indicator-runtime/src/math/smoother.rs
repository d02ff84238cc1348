//! Exponential averages that start from a plain mean.

use super::fold::finite_or_zero;
use super::recurrence::{BLOCK, Recurrence};
use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::kernel::{Block, shared};
use std::iter::zip;

/// y += b·(x − y), started with the mean of `period` values.
///
/// What is carried along is the average's distance from the newest value, so that a constant series
/// gives that constant and a high level costs no digits.
#[derive(Debug)]
pub struct Smoother {
    /// Values before those that the mean is taken of.
    skip: usize,
    period: usize,
    seen: usize,
    /// The first value of the mean, from which the others are measured.
    first: f64,
    sum: f64,
    distance: Distance,
    result: Scratch,
}

keeps_memory!(impl Clone for Smoother {
    skip, period, seen, first, sum, distance, result
});

impl Smoother {
    /// Wilder's average: b = 1 / `period`.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn wilder(period: usize) -> Result<Self, ErrorKind> {
        Self::new(0, period, 1.0 / period as f64)
    }

    /// The exponential moving average: b = 2 / (`period` + 1).
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn exponential(period: usize) -> Result<Self, ErrorKind> {
        Self::exponential_after(0, period)
    }

    /// The exponential moving average of what follows the first `skip` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn exponential_after(skip: usize, period: usize) -> Result<Self, ErrorKind> {
        Self::new(skip, period, 2.0 / (period as f64 + 1.0))
    }

    fn new(skip: usize, period: usize, share: f64) -> Result<Self, ErrorKind> {
        Ok(Self {
            skip,
            period: period.max(1),
            seen: 0,
            first: 0.0,
            sum: 0.0,
            distance: Distance::new(1.0 - share)?,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and gives the averages that are ready.
    #[inline(always)]
    pub fn feed<'a>(
        &'a mut self,
        data: &'a [f64],
    ) -> impl ExactSizeIterator<Item = f64> + Clone + 'a {
        let distances = self.feed_distances(data);
        let values = &data[data.len() - distances.len()..];
        zip(distances, values).map(|(distance, value)| distance + finite_or_zero(*value))
    }

    /// [`Smoother::feed`], but how far each average stands above the newest value, which a high level
    /// costs no digits. An infinite value counts as 0 here.
    pub fn feed_distances(&mut self, data: &[f64]) -> &[f64] {
        shared(self, data)
    }

    /// Puts the distances that are ready into `result`, and returns how many there are.
    #[inline(always)]
    fn distances(&mut self, data: &[f64]) -> usize {
        let lacking = (self.skip.saturating_add(self.period)).saturating_sub(self.seen);
        if lacking == 0 {
            self.distance.run(data, self.result.room(data.len()));
            return data.len();
        }
        let (early, rest) = data.split_at(lacking.min(data.len()));
        early.iter().for_each(|value| self.warm_up(*value));
        if early.len() < lacking {
            return 0;
        }
        let result = self.result.room(rest.len() + 1);
        let above_first = self.sum / self.period as f64;
        result[0] = self
            .distance
            .start(self.first, above_first, early[lacking - 1]);
        self.distance.run(rest, &mut result[1..]);
        result.len()
    }

    fn warm_up(&mut self, value: f64) {
        if self.seen == self.skip {
            self.first = finite_or_zero(value);
            self.sum = 0.0;
        }
        if self.seen >= self.skip {
            self.sum += value - self.first;
        }
        self.seen += 1;
    }
}

impl Block for Smoother {
    type Ready<'a> = &'a [f64];

    #[inline(always)]
    fn take<'a>(&'a mut self, data: &[f64]) -> Self::Ready<'a> {
        let ready = self.distances(data);
        self.result.room(ready)
    }
}

/// Whether there is no infinity and no NaN among the values.
#[inline(always)]
fn all_finite(values: &[f64]) -> bool {
    values
        .iter()
        .fold(true, |finite, value| finite & (value.abs() < f64::INFINITY))
}

/// `y[j] = keep·y[j−1] + share·x[j]`, as the recurrence of z = y − x, which is driven by the steps of x
/// alone. An infinite x is measured from 0 instead of from itself.
#[derive(Debug)]
struct Distance {
    keep: f64,
    share: f64,
    /// The last value.
    previous: f64,
    recurrence: Recurrence<4>,
}

keeps_memory!(impl Clone for Distance {
    keep, share, previous, recurrence
});

impl Distance {
    fn new(keep: f64) -> Result<Self, ErrorKind> {
        let recurrence = Recurrence::first_order(keep)?;
        Ok(Self {
            keep,
            share: 1.0 - keep,
            previous: 0.0,
            recurrence,
        })
    }

    /// Begins at `value` with an average that stands `above` over `first`, and returns z.
    fn start(&mut self, first: f64, above: f64, value: f64) -> f64 {
        self.recurrence.start();
        self.previous = value;
        self.recurrence
            .next((first - finite_or_zero(value)) + above)
    }

    /// What drives z at `value`.
    #[inline(always)]
    fn driving(keep: f64, share: f64, previous: f64, value: f64) -> f64 {
        let step = keep * (finite_or_zero(previous) - finite_or_zero(value));
        if value.is_finite() {
            step
        } else {
            step + share * value
        }
    }

    /// As many distances as there are values.
    #[inline(always)]
    fn run(&mut self, data: &[f64], results: &mut [f64]) {
        let (keep, share) = (self.keep, self.share);
        if let ([value], [result]) = (data, &mut *results) {
            let driving = Self::driving(keep, share, self.previous, *value);
            *result = self.recurrence.next(driving);
            self.previous = *value;
            return;
        }
        for (values, results) in zip(data.chunks(BLOCK), results.chunks_mut(BLOCK)) {
            let previous = self.previous;
            self.previous = values[values.len() - 1];
            let finite = previous.is_finite() & all_finite(values);
            self.recurrence.next_block(results, |driving| {
                driving[0] = Self::driving(keep, share, previous, values[0]);
                let pairs = zip(&mut driving[1..], zip(values, &values[1..]));
                if finite {
                    pairs.for_each(|(driving, (previous, value))| {
                        *driving = keep * (previous - value);
                    });
                } else {
                    pairs.for_each(|(driving, (previous, value))| {
                        *driving = Self::driving(keep, share, *previous, *value);
                    });
                }
            });
        }
    }
}
