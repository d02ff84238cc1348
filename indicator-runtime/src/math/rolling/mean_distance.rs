//! How far the mean of a window is from its newest value.

use super::fold::{Fold, Part};
use super::windows::Windows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;

/// How far the mean of the last `period` values stands above the newest, which a high level costs no digits: the
/// difference of two means is that of their distances.
///
/// ```
/// use indicator_runtime::math::MeanDistance;
///
/// let mut distance = MeanDistance::new(2)?;
/// assert_eq!(distance.feed(&[3.0, 5.0, 2.0, 2.0]), [-1.0, 1.5, 0.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct MeanDistance {
    sums: Windows<FromNewest, 1>,
    /// 1 / `period`.
    #[state(fixed)]
    share: f64,
    result: Scratch,
}

impl MeanDistance {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            sums: Windows::new(period)?,
            share: 1.0 / period as f64,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns the distances that are ready.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let [sums] = self.sums.feed(data);
        self.result.fill(sums.iter().map(|sum| sum * self.share))
    }
}

/// The sum of the differences from the newest value.
#[derive(Debug)]
struct FromNewest;

impl Fold<1> for FromNewest {
    const RELATIVE: bool = true;

    #[inline(always)]
    fn one(_: f64) -> [f64; 1] {
        [0.0]
    }

    #[inline(always)]
    fn append(newer: Part<1>, value: f64) -> [f64; 1] {
        [newer.folded[0] + (value - newer.newest)]
    }

    #[inline(always)]
    fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
        let shift = older.newest - newer.newest;
        [newer.folded[0] + (older.folded[0] + older.count * shift)]
    }
}
