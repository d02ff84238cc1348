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
use crate::memory::room::as_uninit;
use crate::simd::isa::Isa;
use carry::Carry;
use coefficients::Coefficients;
pub(crate) use drive::{Drive, Plain};
use groups::Workspace;
use layout::BLOCK;
use std::iter::zip;
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
    /// The values of the block that is not complete yet.
    open: [f64; BLOCK],
    count: usize,
    /// The values of the open block that were computed one by one.
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
        Some(self.count)
    }

    fn save(&self, to: &mut Writer) {
        self.carry.save(to);
        to.count(self.count);
        to.numbers(&self.open[..self.count]);
        // Between two blocks none is walked.
        if self.count > 0 {
            self.step.save(to);
        }
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.carry.load(from)?;
        self.count = from.count(BLOCK - 1)?;
        for (slot, value) in zip(&mut self.open, from.numbers(self.count)?) {
            *slot = value;
        }
        if self.count == 0 {
            return Ok(());
        }
        self.step.load(from)?;
        (self.step.count() <= self.count)
            .then_some(())
            .ok_or(Damaged("more values of a block were walked than there are"))
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
            open: [0.0; BLOCK],
            count: 0,
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
        self.count = 0;
    }

    /// Writes as many answers as there are values.
    #[inline(always)]
    pub fn run<D: Drive>(&mut self, values: &[f64], answers: &mut Output<'_>, drive: &D) {
        if let [value] = values {
            answers.push(self.next(*value, drive));
            return;
        }
        let lacking = (BLOCK - self.count) % BLOCK;
        let (first, values) = values.split_at(lacking.min(values.len()));
        self.part(first, answers, drive);
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
        self.part(rest, answers, drive);
    }

    /// The answer to the next value.
    #[inline(always)]
    pub fn next<D: Drive>(&mut self, value: f64, drive: &D) -> f64 {
        self.put(&[value], drive);
        if self.step.count() + 1 < self.count {
            self.catch_up(drive);
        }
        let answer = self.step(value, drive);
        self.close_full(self.step.last(), self.step.reference());
        answer
    }

    /// Walks what `part` has put into the open block, up to the newest value.
    #[inline(never)]
    fn catch_up<D: Drive>(&mut self, drive: &D) {
        for at in self.step.count()..self.count - 1 {
            self.step(self.open[at], drive);
        }
    }

    #[inline(always)]
    fn step<D: Drive>(&mut self, value: f64, drive: &D) -> f64 {
        let before = &self.carry.before;
        self.step.next(&self.coefficients, before, value, drive)
    }

    /// Values that do not go beyond the open block.
    #[inline(always)]
    fn part<D: Drive>(&mut self, values: &[f64], answers: &mut Output<'_>, drive: &D) {
        if values.is_empty() {
            return;
        }
        self.put(values, drive);
        // Places that are not filled yet change no answer before them.
        let mut block = [0.0; BLOCK];
        let (last, reference) = self.workspace.groups().block(
            &self.coefficients,
            &self.carry,
            &self.open,
            &mut Output::new(as_uninit(&mut block)),
            drive,
        );
        let new = &block[self.count - values.len()..self.count];
        answers.extend(new.iter().copied());
        self.close_full(last, reference);
    }

    /// Puts values into the open block.
    #[inline(always)]
    fn put<D: Drive>(&mut self, values: &[f64], drive: &D) {
        if self.count == 0 {
            self.carry
                .open(&self.coefficients, drive.reference(values[0]));
            self.step = Step::new(&self.carry);
        }
        self.open[self.count..][..values.len()].copy_from_slice(values);
        self.count += values.len();
    }

    /// Closes the open block if it is full: `last` is what its groups made, measured from `reference`.
    #[inline(always)]
    fn close_full(&mut self, last: [f64; ORDER], reference: f64) {
        if self.count == BLOCK {
            self.carry.close(last, reference);
            self.count = 0;
        }
    }
}
