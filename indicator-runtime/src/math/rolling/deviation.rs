//! The standard deviation of a window.

use super::spread::Spread;
use super::windows::Windows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use std::iter::zip;

/// Population standard deviation of the last `period` values.
///
/// ```
/// use indicator_runtime::math::Deviation;
///
/// let mut deviation = Deviation::new(2)?;
/// assert_eq!(deviation.feed(&[1.0, 3.0, 3.0]), [1.0, 0.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct Deviation {
    windows: Windows<Spread, 2>,
    /// 1 / `period`.
    #[state(fixed)]
    share: f64,
    result: Scratch,
}

impl Deviation {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            windows: Windows::new(period)?,
            share: 1.0 / period as f64,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns the deviations that are ready.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        self.windows.isa(data.len()).run_shared(self, data)
    }
}

impl<'a> SimdTask for &'a mut Deviation {
    type Result = &'a [f64];

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> Self::Result {
        let share = self.share;
        let [sums, squares] = self.windows.feed_inline(data);
        self.result.fill(zip(sums, squares).map(|(sum, squares)| {
            let mean = sum * share;
            let variance = squares * share - mean * mean;
            // Rounding may leave a flat window slightly below zero; NaN stays NaN.
            if variance < 0.0 { 0.0 } else { variance.sqrt() }
        }))
    }
}
