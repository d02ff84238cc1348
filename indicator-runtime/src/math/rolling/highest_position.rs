//! Where the highest of the last values stands.

use super::fold::{Fold, Part};
use super::windows::Windows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;
use std::iter::zip;

/// The position of the highest of the last `period` values, counted from the first value of all.
///
/// Of equal ones the first that was found is held until it leaves the window. Then the oldest that is left takes its
/// place; so does the newest value as soon as none is higher.
///
/// ```
/// use indicator_runtime::math::HighestPosition;
///
/// let mut highest = HighestPosition::new(3)?;
/// assert_eq!(highest.feed(&[2.0, 2.0, 1.0, 1.0, 1.0]), [0.0, 1.0, 2.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct HighestPosition {
    windows: Windows<OldestHighest, 2>,
    #[state(fixed)]
    period: usize,
    /// Windows so far.
    count: usize,
    /// The position that is held.
    held: f64,
    result: Scratch,
}

impl HighestPosition {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            windows: Windows::new(period)?,
            period,
            count: 0,
            // Before any window.
            held: -1.0,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns the positions that are ready.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let [highest, ages] = self.windows.feed(data);
        let values = &data[data.len() - highest.len()..];
        // As integers, which the next window waits for less long.
        let (mut oldest, mut newest) = (self.count as i64, (self.count + self.period - 1) as i64);
        let mut held = self.held as i64;
        let windows = zip(values, zip(highest, ages));
        let positions = self.result.fill(windows.map(|(value, (highest, age))| {
            let found = newest - *age as i64;
            let kept = if value == highest { newest } else { held };
            held = if held < oldest { found } else { kept };
            (oldest, newest) = (oldest + 1, newest + 1);
            held as f64
        }));
        self.count += positions.len();
        self.held = held as f64;
        positions
    }
}

/// The highest value, and its age: how many values came after it, the oldest of equal ones.
#[derive(Debug)]
struct OldestHighest;

impl Fold<2> for OldestHighest {
    #[inline(always)]
    fn one(value: f64) -> [f64; 2] {
        [value, 0.0]
    }

    #[inline(always)]
    fn append(newer: Part<2>, value: f64) -> [f64; 2] {
        Self::merge(
            newer,
            Part {
                folded: [value, 0.0],
                newest: value,
                count: 1.0,
            },
        )
    }

    #[inline(always)]
    fn merge(newer: Part<2>, older: Part<2>) -> [f64; 2] {
        let ([highest, age], [of_older, older_age]) = (newer.folded, older.folded);
        if of_older >= highest {
            [of_older, newer.count + older_age]
        } else {
            [highest, age]
        }
    }
}
