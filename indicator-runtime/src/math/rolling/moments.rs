//! Mean and spread of a window.

use super::spread::Spread;
use super::windows::Windows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use std::iter::zip;

/// Mean and population standard deviation of the last `period` values.
#[derive(Clone, Debug, State)]
pub struct Moments {
    windows: Windows<Spread, 2>,
    /// 1 / `period`.
    #[state(fixed)]
    share: f64,
    deviations: Scratch,
}

impl Moments {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            windows: Windows::new(period)?,
            share: 1.0 / period as f64,
            deviations: Scratch::default(),
        })
    }

    /// Takes the next values and returns the means and the deviations that are ready.
    #[inline(always)]
    pub fn feed<'a>(
        &'a mut self,
        data: &'a [f64],
    ) -> (impl ExactSizeIterator<Item = f64> + Clone + 'a, &'a [f64]) {
        let share = self.share;
        let (sums, deviations) = self.windows.isa(data.len()).run_shared(self, data);
        let newest = &data[data.len() - sums.len()..];
        let means = zip(sums, newest).map(move |(sum, newest)| newest + sum * share);
        (means, deviations)
    }
}

/// What is ready: the sums of the differences from the newest value, and the deviations.
impl<'a> SimdTask for &'a mut Moments {
    type Result = (&'a [f64], &'a [f64]);

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> Self::Result {
        let share = self.share;
        let [sums, squares] = self.windows.feed_inline(data);
        let deviations = self
            .deviations
            .fill(zip(sums, squares).map(|(sum, squares)| {
                let mean = sum * share;
                let variance = squares * share - mean * mean;
                // Rounding may leave a flat window slightly below zero; NaN stays NaN.
                if variance < 0.0 { 0.0 } else { variance.sqrt() }
            }));
        (sums, deviations)
    }
}
