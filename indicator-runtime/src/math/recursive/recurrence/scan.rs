//! The values of a block, computed side by side in a vector.

use super::carry::Carry;
use super::coefficients::Coefficients;
use super::drive::Drive;
use crate::simd::lane_shift::Shift;
use crate::simd::vector::{LINE, Vector};
use std::array;

/// What there is before a block: 0, but −0 plus it is −0.
pub(super) const NOTHING: f64 = -0.0;

/// What the values of a block make, each number of a state in a vector: by two, by four, and all of them.
pub(super) struct Scanned<const ORDER: usize> {
    pub pairs: [Vector; ORDER],
    pub fours: [Vector; ORDER],
    /// The state after each value as if nothing came before the block.
    pub made: [Vector; ORDER],
}

/// What the last value makes is merged with what the value before makes, then what the last two make with what the two
/// before make, and then fours.
#[inline(always)]
pub(super) fn scan<const ORDER: usize>(
    shift: impl Shift,
    coefficients: &Coefficients<ORDER>,
    driving: Vector,
) -> Scanned<ORDER> {
    let steps = &coefficients.steps;
    let ones = [driving; ORDER];
    let pairs = merge(&steps[0], back::<ORDER, 1>(shift, &ones), ones);
    let fours = merge(&steps[1], back::<ORDER, 2>(shift, &pairs), pairs);
    let made = merge(&steps[2], back::<ORDER, 4>(shift, &fours), fours);
    Scanned { pairs, fours, made }
}

/// What was made `S` values before.
#[inline(always)]
fn back<const ORDER: usize, const S: usize>(
    shift: impl Shift,
    made: &[Vector; ORDER],
) -> [Vector; ORDER] {
    array::from_fn(|k| shift.back::<S>([NOTHING; LINE], made[k]))
}

#[inline(always)]
fn merge<const ORDER: usize>(
    step: &[[f64; ORDER]; ORDER],
    older: [Vector; ORDER],
    newer: [Vector; ORDER],
) -> [Vector; ORDER] {
    let mut merged = newer;
    for row in 0..ORDER {
        for lane in 0..LINE {
            merged[row][lane] += dot(&step[row], &older, lane);
        }
    }
    merged
}

/// The sum of the products.
#[inline(always)]
fn dot<const ORDER: usize>(factors: &[f64; ORDER], states: &[Vector; ORDER], lane: usize) -> f64 {
    let mut sum = factors[0] * states[0][lane];
    for k in 1..ORDER {
        sum += factors[k] * states[k][lane];
    }
    sum
}

/// The answers to the values of a block, from what they make and the state before it.
#[inline(always)]
pub(super) fn answers<D: Drive, const ORDER: usize>(
    coefficients: &Coefficients<ORDER>,
    carry: &Carry<ORDER>,
    made: &[Vector; ORDER],
    values: &Vector,
    drive: &D,
) -> Vector {
    let mut results = made[0];
    for lane in 0..LINE {
        results[lane] += dot(&carry.before, &coefficients.reach, lane);
    }
    for lane in 0..LINE {
        results[lane] = drive.answer(results[lane], values[lane], carry.reference);
    }
    results
}

/// The answer to one of them.
#[inline(always)]
pub(super) fn answer_one<D: Drive, const ORDER: usize>(
    coefficients: &Coefficients<ORDER>,
    carry: &Carry<ORDER>,
    made: &[f64; ORDER],
    (lane, value): (usize, f64),
    drive: &D,
) -> f64 {
    let result = made[0] + dot(&carry.before, &coefficients.reach, lane);
    drive.answer(result, value, carry.reference)
}

/// The state after the last value, which is moved to the front within registers: so it is ready before the answers are.
#[inline(always)]
pub(super) fn last<const ORDER: usize>(shift: impl Shift, made: &[Vector; ORDER]) -> [f64; ORDER] {
    array::from_fn(|k| shift.back::<1>(made[k], made[k])[0])
}
