//! Linear recurrences in blocks: only the state between blocks is computed one step after the other.
//!
//! Eight neighbouring values are a block. Each block is computed as if nothing came before it, its values side by side
//! in a vector: what each of them makes is merged with what the one, two and four before it make. Then the state is
//! passed on from block to block, which is the only step that depends on the last result, and what follows from the state
//! before its block is added to each value. Every value is computed by the same operations however the series is
//! cut, as its place in a block is counted from the start.
//! (Scans: P. M. Kogge, H. S. Stone, A Parallel Algorithm for the Efficient Solution of a General Class of Recurrence
//! Equations, 1973.)

mod carry;
mod coefficients;
mod drive;
mod open;
mod scan;

use crate::State;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::simd::isa::Isa;
use crate::simd::lane_shift::Shift;
use crate::simd::vector::{LINE, Vector};
use carry::Carry;
use coefficients::Coefficients;
pub(crate) use drive::{Drive, Plain};
use open::Open;
use scan::{NOTHING, answer_one, answers, last, scan};
use std::iter::zip;
use std::mem::MaybeUninit;
use std::sync::Arc;

/// A linear recurrence of order one or two: `y[j] = a·y[j−1] + x[j]` or `y[j] = a·y[j−1] + b·y[j−2] + x[j]`.
///
/// Its state is the newest result, and for the second order how far that is from the one before.
#[derive(Clone, Debug)]
pub(crate) struct Recurrence<const ORDER: usize> {
    context: Context,
    coefficients: Arc<Coefficients<ORDER>>,
    carry: Carry<ORDER>,
    open: Open<ORDER>,
}

impl<const ORDER: usize> State for Recurrence<ORDER> {
    fn enter(&mut self, context: &Context) {
        self.context.enter(context);
    }

    fn values_in_block(&self) -> Option<usize> {
        Some(self.open.count())
    }

    fn save(&self, to: &mut Writer) {
        self.carry.save(to);
        self.open.save(to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.carry.load(from)?;
        self.open.load(from)
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
            open: Open::default(),
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
        self.open = Open::default();
    }

    /// Writes as many answers as there are values.
    #[inline(always)]
    pub fn run<D: Drive>(
        &mut self,
        shift: impl Shift,
        values: &[f64],
        answers: &mut Output<'_>,
        drive: &D,
    ) {
        let lacking = (LINE - self.open.count()) % LINE;
        let (first, values) = values.split_at(lacking.min(values.len()));
        for value in first {
            answers.push(self.next(*value, drive));
        }
        let (mut blocks, rest) = values.as_chunks();
        while !blocks.is_empty() {
            let stride = self.context.stride(blocks.len() * LINE) / LINE;
            let (next, later) = blocks.split_at(stride);
            self.blocks(shift, next, answers, drive);
            self.context.prefetch_after(next.len() * LINE);
            blocks = later;
        }
        self.begin_block(shift, rest, answers, drive);
    }

    /// Answers one value.
    #[inline(always)]
    pub fn next<D: Drive>(&mut self, value: f64, drive: &D) -> f64 {
        let coefficients = &*self.coefficients;
        let lane = self.open.count();
        if lane == 0 {
            self.carry.open(coefficients, drive.reference(value));
        }
        let driving = drive.driving(value, self.carry.reference);
        let made = self.open.next(&coefficients.steps, driving);
        if self.open.count() == 0 {
            self.carry.close(made);
        }
        answer_one(coefficients, &self.carry, &made, (lane, value), drive)
    }

    /// Answers the first values of a block.
    #[inline(always)]
    fn begin_block<D: Drive>(
        &mut self,
        shift: impl Shift,
        values: &[f64],
        output: &mut Output<'_>,
        drive: &D,
    ) {
        let Some(first) = values.first() else { return };
        let coefficients = &*self.coefficients;
        self.carry.open(coefficients, drive.reference(*first));
        let (mut block, mut driving) = ([0.0; LINE], [NOTHING; LINE]);
        block[..values.len()].copy_from_slice(values);
        for (driving, value) in zip(&mut driving, values) {
            *driving = drive.driving(*value, self.carry.reference);
        }
        let scanned = scan(shift, coefficients, driving);
        let answers = answers(coefficients, &self.carry, &scanned.made, &block, drive);
        output.extend(answers[..values.len()].iter().copied());
        self.open = Open::after(values.len(), &driving, &scanned);
    }

    /// Answers whole blocks.
    #[inline(always)]
    fn blocks<D: Drive>(
        &mut self,
        shift: impl Shift,
        blocks: &[Vector],
        output: &mut Output<'_>,
        drive: &D,
    ) {
        let coefficients = &*self.coefficients;
        // A copy, so that it stays in registers.
        let mut carry = self.carry;
        let places = output.places(blocks.len());
        for (at, values) in blocks.iter().enumerate() {
            carry.open(coefficients, drive.reference(values[0]));
            let mut driving = [0.0; LINE];
            for lane in 0..LINE {
                driving[lane] = drive.driving(values[lane], carry.reference);
            }
            let made = scan(shift, coefficients, driving).made;
            carry.close(last(shift, &made));
            if let Some(place) = places.get_mut(at) {
                *place = answers(coefficients, &carry, &made, values, drive).map(MaybeUninit::new);
            }
        }
        self.carry = carry;
    }
}
