//! How far values are from their mean.

use crate::kernel::context::Context;
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::kernel::scratch::Scratch;
use crate::kernel::state::State;
use std::iter::zip;

/// Mean of the last `period` values and the mean distance from it, in a window kernel.
///
/// ```
/// use indicator_runtime::math::MeanDeviation;
///
/// let mut windows = MeanDeviation::new(2);
/// assert_eq!(windows.of(&[1.0, 3.0, 3.0]), [&[2.0, 3.0], &[1.0, 0.0]]);
/// ```
#[derive(Clone, Debug)]
pub struct MeanDeviation {
    period: usize,
    means: Scratch,
    deviations: Scratch,
}

impl MeanDeviation {
    /// Windows of `period` values.
    #[must_use]
    pub fn new(period: usize) -> Self {
        Self {
            period: period.max(1),
            means: Scratch::default(),
            deviations: Scratch::default(),
        }
    }

    /// The means and the mean distances of all windows in a slice.
    #[inline(always)]
    pub fn of(&mut self, data: &[f64]) -> [&[f64]; 2] {
        let newest = data.get(self.period - 1..).unwrap_or_default();
        let share = 1.0 / self.period as f64;
        let means = self.means.reserve(newest.len());
        means.fill(0.0);
        // Measured from the newest value, so that the mean of a constant is the constant itself.
        for first in 0..self.period - 1 {
            for (sum, (old, new)) in zip(&mut *means, zip(&data[first..], newest)) {
                *sum += old - new;
            }
        }
        for (mean, new) in zip(&mut *means, newest) {
            *mean = new + share * *mean;
        }
        let deviations = self.deviations.reserve(newest.len());
        deviations.fill(0.0);
        for first in 0..self.period {
            for (sum, (value, mean)) in zip(&mut *deviations, zip(&data[first..], &*means)) {
                *sum += (value - mean).abs();
            }
        }
        for deviation in &mut *deviations {
            *deviation *= share;
        }
        [means, deviations]
    }
}

/// It is working memory alone.
impl State for MeanDeviation {
    const CARRIES: bool = false;

    fn enter(&mut self, context: &Context) {
        self.means.enter(context);
        self.deviations.enter(context);
    }

    fn save(&self, _: &mut Writer) {}

    fn load(&mut self, _: &mut Reader<'_>) -> Result<(), Damaged> {
        Ok(())
    }
}
