//! A scale, a power of two, with which squares of a series neither overflow nor underflow.

use crate::State;

/// A unit of a series' own, in which squares of its numbers are neither too large nor too small for a number: a
/// power of two near the first number that is not 0, so that nothing is rounded by it.
///
/// ```
/// use indicator_runtime::math::Unit;
///
/// let mut unit = Unit::default();
/// let values = [3e-200, 4e-200];
/// let scale = unit.scale(&values);
/// let scaled = values.map(|x| x * scale);
/// let length = (scaled[0] * scaled[0] + scaled[1] * scaled[1]).sqrt() / scale;
/// assert!((length / 5e-200 - 1.0).abs() < 1e-15); // Without a unit both squares are 0.
/// ```
#[derive(Clone, Debug, Default, State)]
pub struct Unit {
    /// None as long as all numbers are 0.
    scale: Option<f64>,
}

/// What the exponent of a unit is at the most, so that a first number of any size leaves room for others.
const LARGEST: i32 = 400;

impl Unit {
    /// What the next numbers, and all after them, are to be multiplied by.
    #[inline(always)]
    pub fn scale(&mut self, numbers: &[f64]) -> f64 {
        if self.scale.is_none() {
            let first = numbers.iter().find(|number| **number != 0.0);
            self.scale = first.map(|first| near_one_over(*first));
        }
        self.scale.unwrap_or(1.0)
    }
}

/// A power of two.
fn near_one_over(number: f64) -> f64 {
    let biased = (number.abs().to_bits() >> 52) as i32;
    let exponent = biased - (f64::MAX_EXP - 1);
    2f64.powi(-exponent.clamp(-LARGEST, LARGEST))
}
