//! Exponential averages of changes.

use super::recurrence::{Drive, Recurrence};
use crate::kernel::output::Output;
use crate::math::scratch::Scratch;
use crate::simd::kernel::{Block, shared};
use crate::simd::shift::Lanes;

/// y += b·(x − y), started with the mean of `period` values, where x has no level of its own: changes,
/// ranges, differences of averages.
///
/// It is computed as y = (1 − b)·y + b·x, which takes fewer steps than [`Smoother`](crate::math::Smoother)
/// does to keep the digits that a level would cost.
#[derive(Debug)]
pub struct ChangeSmoother {
    average: Average,
    result: Scratch,
}

keeps_memory!(impl Clone for ChangeSmoother {
    average, result
});

#[derive(Debug)]
struct Average {
    period: usize,
    /// Values of the mean that are still to come.
    lacking: usize,
    /// Of the values so far; −0 where there are none, as 0 would turn −0 into 0.
    sum: f64,
    share: Share,
    recurrence: Recurrence<1>,
}

keeps_memory!(impl Clone for Average {
    period, lacking, sum, share, recurrence
});

/// A share of each value drives the average.
#[derive(Clone, Copy, Debug)]
struct Share(f64);

impl Drive for Share {
    #[inline(always)]
    fn driving(&self, value: f64, _: f64) -> f64 {
        self.0 * value
    }
}

impl ChangeSmoother {
    /// Wilder's average: b = 1 / `period`.
    #[must_use]
    pub fn wilder(period: usize) -> Self {
        Self::new(period, 1.0 / period as f64)
    }

    /// The exponential moving average: b = 2 / (`period` + 1).
    #[must_use]
    pub fn exponential(period: usize) -> Self {
        Self::new(period, 2.0 / (period as f64 + 1.0))
    }

    fn new(period: usize, share: f64) -> Self {
        let period = period.max(1);
        let average = Average {
            period,
            lacking: period,
            sum: -0.0,
            share: Share(share),
            recurrence: Recurrence::first_order(1.0 - share),
        };
        Self {
            average,
            result: Scratch::default(),
        }
    }

    /// Takes the next values and returns the averages that are ready.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let average = &mut self.average;
        let ready = data.len().saturating_sub(average.lacking.saturating_sub(1));
        self.result.written(ready, |values| {
            shared(Averages { average, values }, data);
        })
    }

    /// Takes the next values and writes the averages that are ready.
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        let average = &mut self.average;
        shared(Averages { average, values }, data);
    }
}

/// Averages that are written.
struct Averages<'a, 'o> {
    average: &'a mut Average,
    values: &'a mut Output<'o>,
}

impl Block for Averages<'_, '_> {
    type Ready = ();

    #[inline(always)]
    fn take<L: Lanes>(self, _lanes: L, data: &[f64]) {
        let Self { average, values } = self;
        let (early, rest) = data.split_at(average.lacking.min(data.len()));
        for value in early {
            average.sum += value;
        }
        average.lacking -= early.len();
        if average.lacking == 0 && !early.is_empty() {
            let mean = average.sum / average.period as f64;
            average.recurrence.start([mean], 0.0);
            values.push(mean);
        }
        average.recurrence.run(rest, values, &average.share);
    }
}
