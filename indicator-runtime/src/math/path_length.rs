//! How long the way was that a price went.

use crate::State;
use crate::error::ErrorKind;
use crate::math::differences::Differences;
use crate::math::rolling::sums::Sum;
use crate::math::rolling::windows::Windows;

/// How long the way of the last `period` steps was: the sum of the sizes of the differences between neighbouring values.
///
/// ```
/// use indicator_runtime::math::PathLength;
///
/// let mut path = PathLength::new(2)?;
/// assert_eq!(path.feed(&[3.0, 5.0, 4.0, 4.0]), [3.0, 1.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct PathLength {
    steps: Differences,
    sums: Windows<Sum, 1>,
}

impl PathLength {
    /// Ways of `period` steps, which lie between `period` + 1 values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            steps: Differences::default(),
            sums: Windows::new(period)?,
        })
    }

    /// Takes the next values and returns the lengths that are ready.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let [lengths] = self.sums.feed(self.steps.feed_sizes(data));
        lengths
    }
}
