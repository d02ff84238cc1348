//! How an exponential average changes.

use super::change_smoother::ChangeSmoother;
use crate::State;
use crate::kernel::scratch::Scratch;
use std::iter::zip;

/// The changes of the exponential average y += b·(x − y) with b = 2 / (`period` + 1), from the changes of x: a level of x
/// costs them no digits.
///
/// They are an exponential average themselves, but for the first one. That is b·(x − mean of the `period` values before),
/// which the first `period` changes make, weighted by 1 / `period`, 2 / `period`, …, 1.
///
/// ```
/// use indicator_runtime::math::AverageChange;
///
/// let mut change = AverageChange::exponential(3);
/// // The averages of 1, 2, 6, 5, 4 over three values are 3, 4 and 4.
/// assert_eq!(change.feed(&[1.0, 4.0, -1.0, -1.0]), [1.0, 0.0]);
/// ```
#[derive(Clone, Debug, State)]
pub struct AverageChange {
    average: ChangeSmoother,
    #[state(fixed)]
    period: usize,
    /// Changes so far, as long as these are the first ones.
    seen: usize,
    first: Scratch,
}

impl AverageChange {
    /// The changes of an exponential average over `period` values.
    #[must_use]
    pub fn exponential(period: usize) -> Self {
        Self {
            average: ChangeSmoother::exponential(period),
            period,
            seen: 0,
            first: Scratch::default(),
        }
    }

    /// Takes the next changes and returns those of the average that are ready.
    #[inline(always)]
    pub fn feed(&mut self, changes: &[f64]) -> &[f64] {
        if self.seen >= self.period {
            return self.average.feed(changes);
        }
        let share = 2.0 / (self.period as f64 + 1.0);
        let first = self.first.fill(changes.iter().copied());
        for (change, rank) in zip(&mut *first, self.seen + 1..=self.period) {
            // The average takes the mean of these.
            *change *= share * rank as f64;
        }
        self.seen += changes.len();
        self.average.feed(first)
    }
}
