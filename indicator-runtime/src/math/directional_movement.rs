//! Wilder's directional movement: how far a bar reaches beyond the one before.

use crate::State;
use crate::kernel::scratch::Scratch;
use crate::math::differences::Differences;
use std::iter::zip;

/// Wilder's directional movement, up and down, from the second bar on.
///
/// A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
/// only the greater of the two counts, and neither where they are equal or below zero.
///
/// ```
/// use indicator_runtime::math::DirectionalMovement;
///
/// let mut movement = DirectionalMovement::default();
/// let [up, down] = movement.feed(&[5.0, 7.0, 8.0], &[3.0, 4.0, 2.0]);
/// assert_eq!((up, down), (&[2.0, 0.0][..], &[0.0, 2.0][..]));
/// ```
#[derive(Clone, Debug, Default, State)]
pub struct DirectionalMovement {
    high: Differences,
    low: Differences,
    up: Scratch,
    down: Scratch,
}

impl DirectionalMovement {
    /// Takes the next bars and returns the movements that they made.
    #[inline(always)]
    pub fn feed(&mut self, high: &[f64], low: &[f64]) -> [&[f64]; 2] {
        let steps = zip(self.high.feed(high), self.low.feed(low));
        let up = self
            .up
            .fill(steps.clone().map(|(high, low)| larger(*high, -*low)));
        let down = self
            .down
            .fill(steps.map(|(high, low)| larger(-*low, *high)));
        [up, down]
    }
}

/// A movement, if it is above zero and larger than the other one.
#[inline(always)]
fn larger(movement: f64, other: f64) -> f64 {
    if movement > other && movement > 0.0 {
        movement
    } else {
        0.0
    }
}
