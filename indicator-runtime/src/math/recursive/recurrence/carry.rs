//! The state that a recurrence carries from block to block.

use super::coefficients::{Coefficients, add_product};
use crate::State;

/// The state between blocks.
#[derive(Clone, Copy, Debug, State)]
pub(super) struct Carry<const ORDER: usize> {
    /// The state before the newest block.
    pub before: [f64; ORDER],
    /// What the values of the newest block made, once it is complete, as if nothing came before it.
    last: [f64; ORDER],
    /// What the newest block is measured from.
    pub reference: f64,
}

impl<const ORDER: usize> Default for Carry<ORDER> {
    fn default() -> Self {
        Self::new([0.0; ORDER], 0.0)
    }
}

impl<const ORDER: usize> Carry<ORDER> {
    /// Begins with `state`, measured from `reference`.
    pub fn new(state: [f64; ORDER], reference: f64) -> Self {
        Self {
            before: [0.0; ORDER],
            last: state,
            reference,
        }
    }

    /// The next block begins, and is measured from `reference`.
    #[inline(always)]
    pub fn open(&mut self, coefficients: &Coefficients<ORDER>, reference: f64) {
        self.last[0] += self.reference - reference;
        self.reference = reference;
        self.before = add_product(self.last, &coefficients.block, &self.before);
    }

    /// The block is complete: `last` is what its values made, measured from its reference.
    #[inline(always)]
    pub fn close(&mut self, last: [f64; ORDER]) {
        self.last = last;
    }
}
