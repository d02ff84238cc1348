//! The groups of whole blocks, computed side by side in vectors.

use super::carry::Carry;
use super::coefficients::{Coefficients, add_product, dot, state};
use super::drive::Drive;
use super::layout::{BLOCK, GROUP, GROUPS};
use crate::kernel::context::Context;
use crate::kernel::output::Output;

/// Values that go through all steps together, so that they stay in the first-level cache.
pub(super) const MOST: usize = 256;
/// Groups in as many.
const WIDTH: usize = MOST / GROUP;

/// Working memory for the steps between value and answer, made when it is needed first.
#[derive(Debug, Default)]
pub(super) struct Workspace<const ORDER: usize>(Option<Box<Groups<ORDER>>>);

/// A copy is empty: the contents are of use only within one call.
impl<const ORDER: usize> Clone for Workspace<ORDER> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<const ORDER: usize> Workspace<ORDER> {
    #[inline(always)]
    pub fn groups(&mut self) -> &mut Groups<ORDER> {
        self.0.get_or_insert_with(Groups::new)
    }
}

/// Neighbouring groups, each number of all of them in one array.
#[derive(Debug)]
pub(super) struct Groups<const ORDER: usize> {
    /// What each of them is measured from.
    references: [f64; WIDTH],
    /// Its values, as if nothing came before it.
    values: [[f64; WIDTH]; GROUP],
    /// The state before it.
    states: [[f64; WIDTH]; ORDER],
    /// What the groups of each block made, as if nothing came before the block.
    last: [[f64; ORDER]; WIDTH / GROUPS],
}

impl<const ORDER: usize> Groups<ORDER> {
    #[inline(never)]
    fn new() -> Box<Self> {
        Box::new(Self {
            references: [0.0; WIDTH],
            values: [[0.0; WIDTH]; GROUP],
            states: [[0.0; WIDTH]; ORDER],
            last: [[0.0; ORDER]; WIDTH / GROUPS],
        })
    }

    /// Takes whole blocks, at most `MOST` values.
    #[inline(always)]
    pub fn blocks<D: Drive>(
        &mut self,
        context: &Context,
        coefficients: &Coefficients<ORDER>,
        carry: &mut Carry<ORDER>,
        values: &[f64],
        answers: &mut Output<'_>,
        drive: &D,
    ) {
        self.begin(coefficients, values, drive);
        context.prefetch_after(values.len());
        let blocks = values.len() / BLOCK;
        for block in 0..blocks {
            self.scan_block::<D>(coefficients, block);
        }
        context.prefetch_after(values.len());
        // A copy, so that it stays in registers.
        let mut carried = *carry;
        for block in 0..blocks {
            let first = block * GROUPS;
            carried.open(coefficients, self.references[first]);
            self.add_state(coefficients, block, &carried.before);
            carried.close(self.last[block], self.references[first + GROUPS - 1]);
        }
        *carry = carried;
        context.prefetch_after(values.len());
        self.answer(coefficients, values, answers, drive);
        context.prefetch_after(values.len());
    }

    /// Each group as if nothing came before it.
    #[inline(always)]
    fn begin<D: Drive>(&mut self, coefficients: &Coefficients<ORDER>, values: &[f64], drive: &D) {
        let groups = values.as_chunks::<GROUP>().0;
        for at in 0..groups.len().min(WIDTH) {
            let reference = drive.reference(groups[at][0]);
            if D::RELATIVE {
                self.references[at] = reference;
            }
            let mut made = [0.0; GROUP];
            for place in 0..GROUP {
                made[place] = drive.driving(groups[at][place], reference);
                for back in 0..ORDER.min(place) {
                    made[place] += coefficients.within[back] * made[place - 1 - back];
                }
                self.values[place][at] = made[place];
            }
        }
    }

    /// Hands the state on from group to group of a block, as if nothing came before the block.
    #[inline(always)]
    fn scan_block<D: Drive>(&mut self, coefficients: &Coefficients<ORDER>, block: usize) {
        let mut last = [0.0; ORDER];
        for group in 0..GROUPS {
            let at = block * GROUPS + group;
            if D::RELATIVE && group > 0 {
                last[0] += self.references[at - 1] - self.references[at];
            }
            for k in 0..ORDER {
                self.states[k][at] = last[k];
            }
            let made = state(self.values[GROUP - 1][at], self.values[GROUP - 2][at]);
            last = match group {
                0 => made,
                _ => add_product(made, &coefficients.groups[0], &last),
            };
        }
        self.last[block] = last;
    }

    /// Adds to the state before each group of a block what follows from the state before the block.
    #[inline(always)]
    fn add_state(
        &mut self,
        coefficients: &Coefficients<ORDER>,
        block: usize,
        before: &[f64; ORDER],
    ) {
        for k in 0..ORDER {
            let states = &mut self.states[k][block * GROUPS..][..GROUPS];
            states[0] = before[k];
            for group in 1..GROUPS {
                states[group] += dot(&coefficients.groups[group - 1][k], before);
            }
        }
    }

    /// Adds to each value what follows from the state before its group, and answers it.
    #[inline(always)]
    fn answer<D: Drive>(
        &self,
        coefficients: &Coefficients<ORDER>,
        values: &[f64],
        answers: &mut Output<'_>,
        drive: &D,
    ) {
        let groups = values.as_chunks::<GROUP>().0;
        let count = groups.len().min(WIDTH);
        answers.groups::<GROUP>((0..count).map(|at| {
            let reference = if D::RELATIVE {
                self.references[at]
            } else {
                0.0
            };
            let state: [f64; ORDER] = std::array::from_fn(|k| self.states[k][at]);
            std::array::from_fn(|place| {
                let result = self.values[place][at] + dot(&coefficients.reach[place], &state);
                drive.answer(result, groups[at][place], reference)
            })
        }));
    }
}
