//! A block computed value by value, as its values arrive.

use super::carry::Carry;
use super::coefficients::{Coefficients, add_product, dot, state};
use super::drive::Drive;
use super::layout::GROUP;
use crate::State;

/// How many values of a block were computed one by one, and the intermediate results.
#[derive(Clone, Copy, Debug, State)]
pub(super) struct Step<const ORDER: usize> {
    count: usize,
    /// What the group is measured from.
    reference: f64,
    /// The newest values of the group, as if nothing came before it.
    group: [f64; ORDER],
    /// The state before the group.
    state: [f64; ORDER],
    /// The state after the groups so far, as if nothing came before the block.
    last: [f64; ORDER],
}

impl<const ORDER: usize> Default for Step<ORDER> {
    fn default() -> Self {
        Self::new(&Carry::default())
    }
}

impl<const ORDER: usize> Step<ORDER> {
    /// The beginning of the newest block.
    #[inline(always)]
    pub fn new(carry: &Carry<ORDER>) -> Self {
        Self {
            count: 0,
            reference: carry.reference,
            group: [0.0; ORDER],
            state: carry.before,
            last: [0.0; ORDER],
        }
    }

    /// The values walked.
    #[inline(always)]
    pub fn count(&self) -> usize {
        self.count
    }

    /// What goes over to the next block, at the end of this one.
    #[inline(always)]
    pub fn last(&self) -> [f64; ORDER] {
        self.last
    }

    /// What that is measured from.
    #[inline(always)]
    pub fn reference(&self) -> f64 {
        self.reference
    }

    /// The answer to the next value of a block that has the state `before` before it.
    #[inline(always)]
    pub fn next<D: Drive>(
        &mut self,
        coefficients: &Coefficients<ORDER>,
        before: &[f64; ORDER],
        value: f64,
        drive: &D,
    ) -> f64 {
        let (group, place) = (self.count / GROUP, self.count % GROUP);
        self.count += 1;
        if place == 0 && group > 0 {
            if D::RELATIVE {
                let reference = drive.reference(value);
                self.last[0] += self.reference - reference;
                self.reference = reference;
            }
            self.state = add_product(self.last, &coefficients.groups[group - 1], before);
        }
        let mut made = drive.driving(value, self.reference);
        for back in 0..place.min(ORDER) {
            made += coefficients.within[back] * self.group[back];
        }
        let result = made + dot(&coefficients.reach[place], &self.state);
        if place == GROUP - 1 {
            let tail = state(made, self.group[0]);
            self.last = match group {
                0 => tail,
                _ => add_product(tail, &coefficients.groups[0], &self.last),
            };
        }
        self.group.copy_within(..ORDER - 1, 1);
        self.group[0] = made;
        drive.answer(result, value, self.reference)
    }
}
