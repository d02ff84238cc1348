//! Where a close stands in the range of the last bars.

use super::extremes::{Max, Min};
use super::windows::Windows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;
use crate::math::ends::ends;

/// Lane's stochastic: 100·(close − lowest low) / (highest high − lowest low) of the last `period` bars, and 0 where
/// these two are one.
///
/// ```
/// use indicator_runtime::math::Stochastic;
///
/// let mut stochastic = Stochastic::new(2)?;
/// let (high, low, close) = ([3.0, 5.0, 5.0], [1.0, 3.0, 5.0], [2.0, 4.0, 5.0]);
/// assert_eq!(stochastic.feed(&high, &low, &close), [75.0, 100.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct Stochastic {
    highest: Windows<Max, 1>,
    lowest: Windows<Min, 1>,
    result: Scratch,
}

impl Stochastic {
    /// Ranges of `period` bars.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            highest: Windows::new(period)?,
            lowest: Windows::new(period)?,
            result: Scratch::default(),
        })
    }

    /// Takes the next bars and returns the places of the closes that are ready.
    #[inline(always)]
    pub fn feed(&mut self, high: &[f64], low: &[f64], close: &[f64]) -> &[f64] {
        let [highest] = self.highest.feed(high);
        let [lowest] = self.lowest.feed(low);
        let bars = ends((close, highest, lowest));
        self.result.fill(bars.map(|(close, highest, lowest)| {
            let range = highest - lowest;
            if range == 0.0 {
                0.0
            } else {
                100.0 * ((close - lowest) / range)
            }
        }))
    }
}
