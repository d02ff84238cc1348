//! Linear recurrences without waiting for the last result.
//!
//! Four neighbouring values are a group, eight groups a block. Each group is computed as if nothing
//! came before it, so that neighbouring groups are computed side by side. Then the state is handed on
//! from group to group, which takes one step for four values, and from block to block, which is all
//! that has to wait. At last each value gets what the state before its group adds to it. Every value
//! is computed by the same operations however the series is cut, as its place in a block is counted
//! from the start.
//! (Scans by blocks: G. E. Blelloch, Prefix Sums and Their Applications, 1990.)

mod block;
mod carry;
mod factors;
mod step;

use crate::engine::walk::left_open;
use crate::forms::array::as_room;
use crate::kernel::output::Output;
use block::Room;
use carry::Carry;
use factors::Factors;
use std::sync::Arc;
use step::Step;

/// Values in a group.
const GROUP: usize = 4;
/// Groups in a block.
const GROUPS: usize = 8;
/// Values in a block.
const BLOCK: usize = GROUP * GROUPS;

/// What drives a recurrence, and what is answered.
pub(crate) trait Drive {
    /// Whether values and results are measured from a reference.
    const RELATIVE: bool = false;

    /// What the values and results of a group are measured from, so that a level costs no digits: a
    /// number that is near its first value.
    #[inline(always)]
    fn reference(&self, _first: f64) -> f64 {
        0.0
    }

    /// What a value adds to the recurrence.
    fn driving(&self, value: f64, reference: f64) -> f64;

    /// The answer to a value.
    #[inline(always)]
    fn answer(&self, result: f64, _value: f64, _reference: f64) -> f64 {
        result
    }
}

/// A linear recurrence of order one or two: `y[j] = a·y[j−1] + x[j]` or `y[j] = a·y[j−1] + b·y[j−2] + x[j]`.
///
/// Its state is the newest result, and for the second order how far that is from the one before.
#[derive(Debug)]
pub(crate) struct Recurrence<const ORDER: usize> {
    factors: Arc<Factors<ORDER>>,
    carry: Carry<ORDER>,
    /// The values of the block that is not complete yet.
    open: [f64; BLOCK],
    count: usize,
    /// How far the open block was walked value by value.
    step: Step<ORDER>,
    room: Room<ORDER>,
}

impl<const ORDER: usize> Clone for Recurrence<ORDER> {
    fn clone(&self) -> Self {
        Self {
            factors: Arc::clone(&self.factors),
            carry: self.carry,
            open: self.open,
            count: self.count,
            step: self.step,
            room: Room::default(),
        }
    }

    /// Copies no more than there is, as each call on a short series begins with it.
    fn clone_from(&mut self, source: &Self) {
        if !Arc::ptr_eq(&self.factors, &source.factors) {
            self.factors = Arc::clone(&source.factors);
        }
        self.carry = source.carry;
        self.open[..source.count].copy_from_slice(&source.open[..source.count]);
        self.count = source.count;
        self.step = source.step;
    }
}

impl Recurrence<1> {
    /// `y[j] = keep·y[j−1] + x[j]`.
    pub fn first_order(keep: f64) -> Self {
        Self::new(Factors::first_order(keep))
    }
}

impl Recurrence<2> {
    /// `y[j] = 2·radius·cos(angle)·y[j−1] − radius²·y[j−2] + x[j]`.
    pub fn second_order(radius: f64, angle: f64) -> Self {
        Self::new(Factors::second_order(radius, angle))
    }
}

impl<const ORDER: usize> Recurrence<ORDER> {
    fn new(factors: Factors<ORDER>) -> Self {
        Self {
            factors: Arc::new(factors),
            carry: Carry::default(),
            open: [0.0; BLOCK],
            count: 0,
            step: Step::default(),
            room: Room::default(),
        }
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
        for values in whole.chunks(block::MOST) {
            self.room
                .get()
                .blocks(&self.factors, &mut self.carry, values, answers, drive);
        }
        self.part(rest, answers, drive);
        if whole.len() >= block::MOST {
            left_open(self.count);
        }
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
        self.step.next(&self.factors, before, value, drive)
    }

    /// Values that do not go beyond the open block.
    #[inline(always)]
    fn part<D: Drive>(&mut self, values: &[f64], answers: &mut Output<'_>, drive: &D) {
        if values.is_empty() {
            return;
        }
        self.put(values, drive);
        // What is missing yet changes no answer to what is there.
        let mut block = [0.0; BLOCK];
        let (last, reference) = self.room.get().block(
            &self.factors,
            &self.carry,
            &self.open,
            &mut Output::new(as_room(&mut block)),
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
            self.carry.open(&self.factors, drive.reference(values[0]));
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
