//! Exponential averages of changes.

use super::recurrence::Recurrence;
use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::kernel::{Block, shared};

/// y += b·(x − y), started with the mean of `period` values, where x has no level of its own: changes,
/// ranges, differences of averages.
///
/// It is computed as y = (1 − b)·y + b·x, which takes fewer steps than [`Smoother`](super::Smoother)
/// does to keep the digits that a level would cost.
#[derive(Debug)]
pub struct ChangeSmoother {
    period: usize,
    seen: usize,
    /// Of the values so far; −0 where there are none, as 0 would turn −0 into 0.
    sum: f64,
    share: f64,
    recurrence: Recurrence<4>,
    result: Scratch,
}

keeps_memory!(impl Clone for ChangeSmoother {
    period, seen, sum, share, recurrence, result
});

impl ChangeSmoother {
    /// Wilder's average: b = 1 / `period`.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn wilder(period: usize) -> Result<Self, ErrorKind> {
        Self::new(period, 1.0 / period as f64)
    }

    /// The exponential moving average: b = 2 / (`period` + 1).
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn exponential(period: usize) -> Result<Self, ErrorKind> {
        Self::new(period, 2.0 / (period as f64 + 1.0))
    }

    fn new(period: usize, share: f64) -> Result<Self, ErrorKind> {
        Ok(Self {
            period: period.max(1),
            seen: 0,
            sum: -0.0,
            share,
            recurrence: Recurrence::first_order(1.0 - share)?,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns the averages that are ready.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        shared(self, data)
    }

    /// Takes one of the values that the mean is taken of; returns the first average with the last.
    fn warm_up(&mut self, value: f64) -> Option<f64> {
        self.sum += value;
        self.seen += 1;
        (self.seen == self.period).then(|| {
            self.recurrence.start();
            self.recurrence.next(self.sum / self.period as f64)
        })
    }
}

impl Block for ChangeSmoother {
    type Ready<'a> = &'a [f64];

    #[inline(always)]
    fn take<'a>(&'a mut self, data: &[f64]) -> Self::Ready<'a> {
        let (early, rest) = data.split_at(data.len().min(self.period - self.seen));
        let first = early.iter().fold(None, |_, value| self.warm_up(*value));
        let lead = usize::from(first.is_some());
        if self.seen < self.period {
            return &[];
        }
        let share = self.share;
        let results = self.result.room(lead + rest.len());
        if let Some(first) = first {
            results[0] = first;
        }
        self.recurrence
            .follow(rest, &mut results[lead..], |value| share * value);
        results
    }
}
