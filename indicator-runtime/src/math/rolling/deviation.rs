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
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        if let &[value] = data {
            return self.next(value);
        }
        self.windows.isa(data.len()).run_shared(self, data)
    }

    /// [`Deviation::feed`] of one value.
    #[inline(never)]
    fn next(&mut self, value: f64) -> &[f64] {
        let moments = self.windows.next(value);
        let deviation = moments.map(|[sum, squares]| deviation(self.share, sum, squares));
        self.result.one(deviation)
    }
}

/// The deviation of values by the sums of their differences from one of them and of the squares; `share` is 1 by their number.
#[inline(always)]
fn deviation(share: f64, sum: f64, squares: f64) -> f64 {
    let mean = sum * share;
    let variance = squares * share - mean * mean;
    // Rounding may leave a flat window slightly below zero; NaN stays NaN.
    if variance < 0.0 { 0.0 } else { variance.sqrt() }
}

impl<'a> SimdTask for &'a mut Deviation {
    type Result = &'a [f64];

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> Self::Result {
        let share = self.share;
        let [sums, squares] = self.windows.feed_inline(data);
        let moments = zip(sums, squares);
        self.result
            .fill(moments.map(|(sum, squares)| deviation(share, *sum, *squares)))
    }
}
