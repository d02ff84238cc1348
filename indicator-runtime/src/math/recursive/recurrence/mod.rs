//! Linear recurrences in blocks: only the state between blocks is computed one step after the other.
//!
//! Four neighbouring values are a group, eight groups a block. Each group is computed as if nothing
//! came before it, so that neighbouring groups are computed side by side in vectors. Then the state is
//! passed on from group to group, which takes one step for four values, and from block to block, which
//! is the only step that depends on the last result. In the end the contribution of the state before its
//! group is added to each value. Every value is computed by the same operations however the series is
//! cut, as its place in a block is counted from the start.
//! (Scans by blocks: G. E. Blelloch, Prefix Sums and Their Applications, 1990.)

mod carry;
mod coefficients;
mod drive;
mod groups;
mod layout;
mod step;

use crate::State;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::simd::isa::Isa;
use carry::Carry;
use coefficients::Coefficients;
pub(crate) use drive::{Drive, Plain};
use groups::Workspace;
use layout::BLOCK;
use std::sync::Arc;
use step::Step;

/// A linear recurrence of order one or two: `y[j] = a·y[j−1] + x[j]` or `y[j] = a·y[j−1] + b·y[j−2] + x[j]`.
///
/// Its state is the newest result, and for the second order how far that is from the one before.
#[derive(Clone, Debug)]
pub(crate) struct Recurrence<const ORDER: usize> {
    context: Context,
    coefficients: Arc<Coefficients<ORDER>>,
    carry: Carry<ORDER>,
    /// The block that is not complete yet, if it has begun.
    step: Step<ORDER>,
    workspace: Workspace<ORDER>,
}

impl<const ORDER: usize> State for Recurrence<ORDER> {
    fn enter(&mut self, context: &Context) {
        self.context.enter(context);
        if context.is_outside() {
            self.workspace = Workspace::default();
        }
    }

    fn values_in_block(&self) -> Option<usize> {
        Some(self.step.count())
    }

    fn save(&self, to: &mut Writer) {
        self.carry.save(to);
        self.step.save(to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.carry.load(from)?;
        self.step.load(from)?;
        (self.step.count() < BLOCK)
            .then_some(())
            .ok_or(Damaged("a block has more values than there is room for"))
    }
}

impl Recurrence<1> {
    /// `y[j] = keep·y[j−1] + x[j]`.
    pub fn first_order(keep: f64) -> Self {
        Self::new(Coefficients::first_order(keep))
    }
}

impl Recurrence<2> {
    /// `y[j] = 2·radius·cos(angle)·y[j−1] − radius²·y[j−2] + x[j]`.
    pub fn second_order(radius: f64, angle: f64) -> Self {
        Self::new(Coefficients::second_order(radius, angle))
    }
}

impl<const ORDER: usize> Recurrence<ORDER> {
    fn new(coefficients: Coefficients<ORDER>) -> Self {
        Self {
            context: Context::default(),
            coefficients: Arc::new(coefficients),
            carry: Carry::default(),
            step: Step::default(),
            workspace: Workspace::default(),
        }
    }

    /// The instruction set for the next `count` values.
    #[inline]
    pub fn isa(&self, count: usize) -> Isa {
        self.context.isa(count)
    }

    /// Goes on from `state`, measured from `reference`.
    pub fn start(&mut self, state: [f64; ORDER], reference: f64) {
        self.carry = Carry::new(state, reference);
        self.step = Step::default();
    }

    /// Writes as many answers as there are values.
    #[inline(always)]
    pub fn run<D: Drive>(&mut self, values: &[f64], answers: &mut Output<'_>, drive: &D) {
        let lacking = (BLOCK - self.step.count()) % BLOCK;
        let (first, values) = values.split_at(lacking.min(values.len()));
        answers.extend(first.iter().map(|value| self.next(*value, drive)));
        let (whole, rest) = values.split_at(values.len() - values.len() % BLOCK);
        for values in whole.chunks(groups::MOST) {
            self.workspace.groups().blocks(
                &self.context,
                &self.coefficients,
                &mut self.carry,
                values,
                answers,
                drive,
            );
        }
        answers.extend(rest.iter().map(|value| self.next(*value, drive)));
    }

    /// The answer to the next value.
    #[inline(always)]
    fn next<D: Drive>(&mut self, value: f64, drive: &D) -> f64 {
        if self.step.count() == 0 {
            self.carry.open(&self.coefficients, drive.reference(value));
            self.step = Step::new(&self.carry);
        }
        let before = &self.carry.before;
        let answer = self.step.next(&self.coefficients, before, value, drive);
        if self.step.count() == BLOCK {
            self.carry.close(self.step.last(), self.step.reference());
            self.step = Step::default();
        }
        answer
    }
}
