//! How straight the way was that a price went.

use crate::State;
use crate::error::ErrorKind;
use crate::math::ends::ends;
use crate::math::lag::Lag;
use crate::math::path_length::PathLength;

/// How straight the last `period` steps went: the change from their beginning to their end over the sum of their sizes,
/// from −1 for a way straight down to 1 for one straight up.
///
/// ```
/// use indicator_runtime::math::Efficiency;
///
/// let mut efficiency = Efficiency::new(2, 0.0)?;
/// let efficiencies = efficiency.feed(&[3.0, 5.0, 6.0, 4.0, 4.0, 4.0]);
/// assert!(efficiencies.skip(1).eq([-1.0 / 3.0, -1.0, 0.0]));
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct Efficiency {
    path: PathLength,
    beginning: Lag,
    /// Where nothing moved.
    #[state(fixed)]
    still: f64,
}

impl Efficiency {
    /// The efficiency of `period` steps, and `still` where nothing moved.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize, still: f64) -> Result<Self, ErrorKind> {
        Ok(Self {
            path: PathLength::new(period)?,
            beginning: Lag::new(period)?,
            still,
        })
    }

    /// Takes the next values and returns the efficiencies that are ready, to be computed one by one.
    #[inline(always)]
    pub fn feed<'a>(&'a mut self, data: &'a [f64]) -> impl ExactSizeIterator<Item = f64> + 'a {
        let still = self.still;
        let ways = ends((self.beginning.feed(data), data, self.path.feed(data)));
        ways.map(move |(begun, ended, path)| {
            let change = ended - begun;
            // Rounding may make a straight way shorter than the change.
            let straight = if change == 0.0 {
                still
            } else {
                f64::copysign(1.0, change)
            };
            if path > change.abs() {
                change / path
            } else {
                straight
            }
        })
    }
}
