//! Exponential averages of changes, which have no level.

use super::exponential_average::ExponentialAverage;
use super::recurrence::Drive;
use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;

/// y += b·(x − y), started with the mean of `period` values, where x has no level of its own: changes,
/// ranges, differences of averages.
///
/// It is computed as y = (1 − b)·y + b·x, which takes fewer steps than [`Smoother`](crate::math::Smoother)
/// does to keep the digits that a level would cost.
///
/// ```
/// use indicator_runtime::math::ChangeSmoother;
///
/// let mut average = ChangeSmoother::wilder(2);
/// assert_eq!(average.feed(&[1.0, 3.0, 6.0]), [2.0, 4.0]);
/// ```
#[derive(Clone, Debug, State)]
pub struct ChangeSmoother {
    average: ExponentialAverage,
    #[state(fixed)]
    share: Share,
    result: Scratch,
}

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
        Self {
            average: ExponentialAverage::new(0, period, share),
            share: Share(share),
            result: Scratch::default(),
        }
    }

    /// Takes the next values and returns the averages that are ready.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        self.average.feed(data, &mut self.result, self.share)
    }

    /// Takes the next values and writes the averages that are ready.
    #[inline]
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        self.average.feed_into(data, values, self.share);
    }
}
