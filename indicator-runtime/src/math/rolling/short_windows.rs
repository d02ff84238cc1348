//! Windows of up to eight values, made in registers: eight neighbouring ones at a time.

use super::fold::{Fold, Part};
use crate::simd::lane_shift::Shift;
use crate::simd::vector::{LINE, Vector};

/// Parts of eight neighbouring windows.
#[derive(Clone, Copy)]
pub(crate) struct Parts<const K: usize> {
    /// The numbers that describe them.
    pub folded: [Vector; K],
    /// As [`Part::newest`].
    pub newest: Vector,
    /// How many values each of them has.
    pub count: f64,
}

impl<const K: usize> Parts<K> {
    /// One value each.
    #[inline(always)]
    fn ones<F: Fold<K>>(values: Vector) -> Self {
        let parts = Self {
            folded: [[0.0; LINE]; K],
            newest: values,
            count: 0.0,
        };
        parts.with(1.0, |_, lane| F::one(values[lane]))
    }

    /// The parts, each with the value before it.
    #[inline(always)]
    pub fn append<F: Fold<K>>(self, values: Vector) -> Self {
        self.with(1.0, |part, lane| F::append(part, values[lane]))
    }

    /// The parts, each with the one before it.
    #[inline(always)]
    pub fn merge<F: Fold<K>>(self, older: Self) -> Self {
        self.with(older.count, |part, lane| F::merge(part, older.part(lane)))
    }

    #[inline(always)]
    pub fn part(&self, lane: usize) -> Part<K> {
        let mut part = Part {
            folded: [0.0; K],
            newest: self.newest[lane],
            count: self.count,
        };
        for number in 0..K {
            part.folded[number] = self.folded[number][lane];
        }
        part
    }

    /// The parts with `more` values.
    #[inline(always)]
    fn with(self, more: f64, folded: impl Fn(Part<K>, usize) -> [f64; K]) -> Self {
        let mut parts = Self {
            count: self.count + more,
            ..self
        };
        for lane in 0..self.newest.len() {
            let numbers = folded(self.part(lane), lane);
            for number in 0..K {
                parts.folded[number][lane] = numbers[number];
            }
        }
        parts
    }

    /// The parts `S` places before those of `newer`, which come after those of `older`.
    #[inline(always)]
    fn back<F: Fold<K>, const S: usize>(shift: impl Shift, older: &Self, newer: &Self) -> Self {
        let mut parts = *newer;
        for number in 0..K {
            parts.folded[number] = shift.back::<S>(older.folded[number], newer.folded[number]);
        }
        if F::RELATIVE {
            parts.newest = shift.back::<S>(older.newest, newer.newest);
        }
        parts
    }
}

/// Windows of 1, 2 and 4 values that end in eight neighbouring values.
#[derive(Clone, Copy)]
pub(crate) struct Small<const K: usize> {
    ones: Parts<K>,
    pairs: Parts<K>,
    fours: Parts<K>,
}

impl<const K: usize> Small<K> {
    /// Windows over values before which nothing is known: those that reach back there are not to be
    /// used.
    #[inline(always)]
    pub fn begin<F: Fold<K>>(shift: impl Shift, values: Vector) -> Self {
        let ones = Parts::ones::<F>(values);
        let nothing = Self {
            ones,
            pairs: ones,
            fours: ones,
        };
        nothing.next::<F>(shift, values)
    }

    /// Windows that end in the next eight values.
    #[inline(always)]
    pub fn next<F: Fold<K>>(&self, shift: impl Shift, values: Vector) -> Self {
        let ones = Parts::ones::<F>(values);
        let pairs = ones.append::<F>(shift.back::<1>(self.ones.newest, values));
        let fours = pairs.merge::<F>(Parts::back::<F, 2>(shift, &self.pairs, &pairs));
        Self { ones, pairs, fours }
    }

    /// Windows of up to eight values, the half of them first that is the newer one.
    #[inline(always)]
    pub fn windows<F: Fold<K>, const SIZE: usize>(
        &self,
        shift: impl Shift,
        before: &Self,
    ) -> Parts<K> {
        let pairs = || Parts::back::<F, 4>(shift, &before.pairs, &self.pairs);
        let fours = || Parts::back::<F, 4>(shift, &before.fours, &self.fours);
        match SIZE {
            1 => self.ones,
            2 => self.pairs,
            3 => (self.pairs).append::<F>(shift.back::<2>(before.ones.newest, self.ones.newest)),
            4 => self.fours,
            5 => (self.fours).append::<F>(shift.back::<4>(before.ones.newest, self.ones.newest)),
            6 => (self.fours).merge::<F>(pairs()),
            7 => (self.fours.merge::<F>(pairs()))
                .append::<F>(shift.back::<6>(before.ones.newest, self.ones.newest)),
            _ => self.fours.merge::<F>(fours()),
        }
    }
}
