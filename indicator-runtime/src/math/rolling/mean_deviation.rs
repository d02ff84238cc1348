//! How far values are from their mean.

use crate::State;
use crate::kernel::scratch::Scratch;
use std::iter::zip;

/// How far the newest of the last `period` values is above their mean, and the mean distance from it, in a window kernel.
///
/// ```
/// use indicator_runtime::math::MeanDeviation;
///
/// let mut windows = MeanDeviation::new(2);
/// assert_eq!(windows.of(&[1.0, 3.0, 3.0]), [&[1.0, 0.0], &[1.0, 0.0]]);
/// ```
#[derive(Clone, Debug, State)]
pub struct MeanDeviation {
    #[state(fixed)]
    period: usize,
    above: Scratch,
    deviations: Scratch,
}

impl MeanDeviation {
    /// Windows of `period` values.
    #[must_use]
    pub fn new(period: usize) -> Self {
        Self {
            period: period.max(1),
            above: Scratch::default(),
            deviations: Scratch::default(),
        }
    }

    /// How far the newest value of each window in a slice is above the mean, and the mean distance from that.
    #[inline(always)]
    pub fn of(&mut self, data: &[f64]) -> [&[f64]; 2] {
        let newest = data.get(self.period - 1..).unwrap_or_default();
        let share = 1.0 / self.period as f64;
        // Measured from the newest value, so that neither a constant nor a high level costs digits.
        let above = self.above.reserve(newest.len());
        above.fill(0.0);
        for first in 0..self.period - 1 {
            for (sum, (old, new)) in zip(&mut *above, zip(&data[first..], newest)) {
                *sum += new - old;
            }
        }
        for above in &mut *above {
            *above *= share;
        }
        let deviations = self.deviations.reserve(newest.len());
        deviations.fill(0.0);
        for first in 0..self.period {
            let values = zip(&data[first..], zip(newest, &*above));
            for (sum, (value, (new, above))) in zip(&mut *deviations, values) {
                *sum += ((value - new) + above).abs();
            }
        }
        for deviation in &mut *deviations {
            *deviation *= share;
        }
        [above, deviations]
    }
}
