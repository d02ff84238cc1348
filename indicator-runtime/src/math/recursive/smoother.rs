//! Exponential averages of values that have a level, such as prices.

use super::exponential_average::ExponentialAverage;
use super::recurrence::Drive;
use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;

/// y += b·(x − y), started with the mean of `period` values.
///
/// Values and averages are measured from a value a few places away, so that a constant series gives that
/// constant and a high level costs no digits.
///
/// ```
/// use indicator_runtime::math::Smoother;
///
/// let mut average = Smoother::exponential(3); // b = 1/2
/// assert_eq!(average.feed(&[1.0, 2.0, 6.0, 5.0]), [3.0, 4.0]);
/// assert_eq!(average.feed(&[4.0]), [4.0]);
/// ```
#[derive(Clone, Debug, State)]
pub struct Smoother {
    average: ExponentialAverage,
    /// b.
    #[state(fixed)]
    share: f64,
    result: Scratch,
}

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

    /// The average that goes half of the way to each value, from the first one on.
    #[must_use]
    pub fn halfway() -> Self {
        Self::new(0, 1, 0.5)
    }

    /// An average with b = `share` of what follows the first `skip` values, started with the mean of `period` values.
    #[must_use]
    pub fn new(skip: usize, period: usize, share: f64) -> Self {
        Self {
            average: ExponentialAverage::new(skip, period, share),
            share,
            result: Scratch::default(),
        }
    }

    /// Takes the next values and writes the averages that are ready.
    #[inline]
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        self.average.feed_into(data, values, Mean(self.share));
    }

    /// Takes the next values and returns the averages that are ready.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        self.average.feed(data, &mut self.result, Mean(self.share))
    }

    /// Takes the next values and returns how far each average that is ready stands above the newest
    /// value, which a high level costs no digits.
    #[inline]
    pub fn feed_distances(&mut self, data: &[f64]) -> &[f64] {
        let distance = Distance(Mean(self.share));
        self.average.feed(data, &mut self.result, distance)
    }
}

/// Averages, driven by this share of each value.
struct Mean(f64);

impl Drive for Mean {
    const RELATIVE: bool = true;

    /// Where nothing of an average is kept it is the value itself, to the last bit.
    #[inline(always)]
    fn reference(&self, first: f64) -> f64 {
        if self.0 == 1.0 { 0.0 } else { first }
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
        (reference - value) + result
    }
}
