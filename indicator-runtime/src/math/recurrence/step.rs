//! One value after the other.

use super::factors::{Factors, add_product, dot, state};
use super::{GROUP, GROUPS};

/// How far a block was walked, and what is known there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step<const ORDER: usize> {
    count: usize,
    /// The newest values of the group, as if nothing came before it.
    group: [f64; ORDER],
    /// The state before the group.
    state: [f64; ORDER],
    /// What the groups of the block made of the state, as if nothing came before the block.
    last: [f64; ORDER],
}

impl<const ORDER: usize> Default for Step<ORDER> {
    fn default() -> Self {
        Self::new(&[0.0; ORDER])
    }
}

impl<const ORDER: usize> Step<ORDER> {
    /// The beginning of a block that has `state` before it.
    #[inline(always)]
    pub fn new(state: &[f64; ORDER]) -> Self {
        Self {
            count: 0,
            group: [0.0; ORDER],
            state: *state,
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

    /// The next result of a block that has the state `before` before it.
    #[inline(always)]
    pub fn next(&mut self, factors: &Factors<ORDER>, driving: f64, before: &[f64; ORDER]) -> f64 {
        let (group, place) = (self.count / GROUP % GROUPS, self.count % GROUP);
        self.count += 1;
        let mut value = driving;
        for back in 0..place.min(ORDER) {
            value += factors.within[back] * self.group[back];
        }
        let result = value + dot(&factors.reach[place], &self.state);
        if place == GROUP - 1 {
            let made = state(value, self.group[0]);
            self.last = match group {
                0 => made,
                _ => add_product(made, &factors.groups[0], &self.last),
            };
            self.state = add_product(self.last, &factors.groups[group], before);
        }
        self.group.copy_within(..ORDER - 1, 1);
        self.group[0] = value;
        result
    }
}
