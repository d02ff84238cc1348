//! Sliding windows by doubling: sums, extremes and moments of the last `period` values, without
//! subtracting what leaves.
//!
//! A window of 2, 4, 8, … values is two windows of half the size, and a window of any size is a few
//! of those. So an output takes about 2·log₂(period) operations, all of which go side by side with
//! those of its neighbours; it depends on nothing but the values of its window, so that there is no
//! drift and a spike is forgotten as it leaves.

use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::history::History;
use std::marker::PhantomData;
use std::ops::Range;

/// Something about a stretch of values that can be had from its two parts.
///
/// `K` numbers describe a stretch. They may be relative to its newest value, so that a level that
/// all values share does not eat the digits.
pub trait Fold<const K: usize>: 'static {
    /// Whether `merge` uses [`Part::newest`].
    const RELATIVE: bool = false;

    /// The description of one value.
    fn one(value: f64) -> [f64; K];

    /// The description of a stretch from its newer and its older part.
    fn merge(newer: Part<K>, older: Part<K>) -> [f64; K];
}

/// One part of a stretch.
#[derive(Clone, Copy, Debug)]
pub struct Part<const K: usize> {
    /// Its description.
    pub folded: [f64; K],
    /// Its newest value, or 0 in place of an infinity; meaningless unless [`Fold::RELATIVE`].
    pub newest: f64,
    /// How many values it has.
    pub count: f64,
}

/// The sum of a window.
#[derive(Debug)]
pub struct Sum;

impl Fold<1> for Sum {
    #[inline(always)]
    fn one(value: f64) -> [f64; 1] {
        [value]
    }

    #[inline(always)]
    fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
        [newer.folded[0] + older.folded[0]]
    }
}

/// The lowest value of a window.
#[derive(Debug)]
pub struct Min;

impl Fold<1> for Min {
    #[inline(always)]
    fn one(value: f64) -> [f64; 1] {
        [value]
    }

    #[inline(always)]
    fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
        let ([newer], [older]) = (newer.folded, older.folded);
        [if newer < older { newer } else { older }]
    }
}

/// The highest value of a window.
#[derive(Debug)]
pub struct Max;

impl Fold<1> for Max {
    #[inline(always)]
    fn one(value: f64) -> [f64; 1] {
        [value]
    }

    #[inline(always)]
    fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
        let ([newer], [older]) = (newer.folded, older.folded);
        [if newer > older { newer } else { older }]
    }
}

/// The sum of a window, and the sum of its values times their ages (0 for the newest).
#[derive(Debug)]
pub struct Ramp;

impl Fold<2> for Ramp {
    #[inline(always)]
    fn one(value: f64) -> [f64; 2] {
        [value, 0.0]
    }

    #[inline(always)]
    fn merge(newer: Part<2>, older: Part<2>) -> [f64; 2] {
        let ([sum, aged], [older_sum, older_aged]) = (newer.folded, older.folded);
        [sum + older_sum, aged + (older_aged + newer.count * older_sum)]
    }
}

/// Values that go through all levels together, so that the levels stay in the first-level cache.
const BLOCK: usize = 256;

/// The last `period` values of a series, folded.
#[derive(Debug)]
pub struct Windows<F, const K: usize> {
    period: usize,
    seen: usize,
    /// The values themselves, infinities replaced by 0.
    newest: History,
    /// `levels[k]` holds the folded windows of 2^k values.
    levels: Vec<[History; K]>,
    /// Folded windows on their way to `period` values, and where the next merge puts them.
    merged: [[Scratch; K]; 2],
    result: [Scratch; K],
    fold: PhantomData<fn(F)>,
}

impl<F: Fold<K>, const K: usize> Windows<F, K> {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        let mut levels = Vec::new();
        for level in 0..=period.ilog2() {
            let mut columns = std::array::from_fn(|_| History::default());
            for column in &mut columns {
                *column = History::new(1 << level)?;
            }
            levels.push(columns);
        }
        Ok(Self {
            period,
            seen: 0,
            newest: History::new(if F::RELATIVE { period } else { 0 })?,
            levels,
            merged: std::array::from_fn(|_| std::array::from_fn(|_| Scratch::default())),
            result: std::array::from_fn(|_| Scratch::default()),
            fold: PhantomData,
        })
    }

    /// Takes the next values and returns each column of the folded windows that end in them.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> [&[f64]; K] {
        let ready = data.len().min((self.seen + data.len()).saturating_sub(self.period - 1));
        for result in &mut self.result {
            result.room(ready);
        }
        let mut done = 0;
        for block in data.chunks(BLOCK) {
            self.seen += block.len();
            self.climb(block);
            let ready = block.len().min(self.seen.saturating_sub(self.period - 1));
            if ready > 0 {
                self.gather(done..done + ready);
                done += ready;
            }
        }
        let mut result: [&[f64]; K] = [&[]; K];
        for (slot, column) in result.iter_mut().zip(&self.result) {
            *slot = column.get(ready);
        }
        result
    }

    /// Takes a block of values through all levels.
    #[inline(always)]
    fn climb(&mut self, block: &[f64]) {
        if F::RELATIVE {
            for (newest, value) in self.newest.grow(block.len()).iter_mut().zip(block) {
                *newest = finite_or_zero(*value);
            }
        }
        for column in 0..K {
            for (folded, value) in self.levels[0][column].grow(block.len()).iter_mut().zip(block) {
                *folded = F::one(*value)[column];
            }
        }
        for level in 1..self.levels.len() {
            let half = 1 << (level - 1);
            let ready = block.len().min(self.seen.saturating_sub(2 * half - 1));
            if ready == 0 {
                return;
            }
            let (lower, upper) = self.levels.split_at_mut(level);
            let (lower, upper) = (&lower[level - 1], &mut upper[0]);
            let newer = Columns::of_level::<F>(lower, &self.newest, 0, half, ready);
            let older = Columns::of_level::<F>(lower, &self.newest, half, half, ready);
            merge::<F, K>(newer, older, |column, at, values| {
                if at == 0 {
                    upper[column].grow(ready);
                }
                upper[column].last_mut(ready)[at..at + values.len()].copy_from_slice(values);
            });
        }
    }

    /// Puts windows of `period` values together from the levels, the newest part first, and stores
    /// them at a place of the result.
    #[inline(always)]
    fn gather(&mut self, place: Range<usize>) {
        let ready = place.len();
        let mut back = 0;
        let [merged, spare] = &mut self.merged;
        for (level, columns) in self.levels.iter().enumerate() {
            let count = 1 << level;
            if self.period & count == 0 {
                continue;
            }
            let older = Columns::of_level::<F>(columns, &self.newest, back, count, ready);
            let last = back + count == self.period;
            if back == 0 {
                for column in 0..K {
                    let into = if last {
                        &mut self.result[column].all_mut()[place.clone()]
                    } else {
                        merged[column].room(ready)
                    };
                    into.copy_from_slice(older.folded[column]);
                }
            } else {
                let mut folded: [&[f64]; K] = [&[]; K];
                for (slot, column) in folded.iter_mut().zip(&*merged) {
                    *slot = column.get(ready);
                }
                let newest = if F::RELATIVE { self.newest.slice(0, ready) } else { folded[0] };
                let newer = Columns { folded, newest, count: back };
                if last {
                    merge::<F, K>(newer, older, |column, at, values| {
                        let into = &mut self.result[column].all_mut()[place.start + at..];
                        into[..values.len()].copy_from_slice(values);
                    });
                } else {
                    merge::<F, K>(newer, older, |column, at, values| {
                        spare[column].room(ready)[at..at + values.len()].copy_from_slice(values);
                    });
                    std::mem::swap(merged, spare);
                }
            }
            back += count;
        }
    }
}

/// Keeps infinities out of differences, where they would turn into NaN.
#[inline(always)]
pub(crate) fn finite_or_zero(value: f64) -> f64 {
    if value.abs() < f64::INFINITY { value } else { 0.0 }
}

/// Neighbouring parts, a slice for each column.
#[derive(Clone, Copy)]
struct Columns<'a, const K: usize> {
    folded: [&'a [f64]; K],
    newest: &'a [f64],
    count: usize,
}

impl<'a, const K: usize> Columns<'a, K> {
    /// The `ready` parts of `count` values that end `back` values before the newest.
    #[inline(always)]
    fn of_level<F: Fold<K>>(
        columns: &'a [History; K],
        newest: &'a History,
        back: usize,
        count: usize,
        ready: usize,
    ) -> Self {
        let mut folded: [&[f64]; K] = [&[]; K];
        for (slot, column) in folded.iter_mut().zip(columns) {
            *slot = column.slice(back, ready);
        }
        let newest = if F::RELATIVE { newest.slice(back, ready) } else { folded[0] };
        Self { folded, newest, count }
    }

    /// The parts at `WIDTH` places from `at` on.
    #[inline(always)]
    fn from(&self, at: usize) -> ([&'a [f64; WIDTH]; K], &'a [f64; WIDTH]) {
        let mut folded = [&[0.0; WIDTH]; K];
        for (slot, column) in folded.iter_mut().zip(self.folded) {
            *slot = block(column, at);
        }
        (folded, block(self.newest, at))
    }
}

/// `WIDTH` values from `at` on.
#[inline(always)]
fn block(values: &[f64], at: usize) -> &[f64; WIDTH] {
    values[at..].first_chunk().expect("whole blocks were counted")
}

/// Results computed side by side before they are stored, so that the compiler need not prove that
/// storing one leaves the others' operands alone.
const WIDTH: usize = 32;

/// Merges neighbouring parts, and stores each column of the results from a place on.
#[inline(always)]
fn merge<F: Fold<K>, const K: usize>(
    newer: Columns<'_, K>,
    older: Columns<'_, K>,
    mut store: impl FnMut(usize, usize, &[f64]),
) {
    let (newer_count, older_count) = (newer.count as f64, older.count as f64);
    let ready = newer.newest.len();
    let whole = ready - ready % WIDTH;
    let mut merged = [[0.0; WIDTH]; K];
    for at in (0..whole).step_by(WIDTH) {
        let ((newer, newer_newest), (older, older_newest)) = (newer.from(at), older.from(at));
        for lane in 0..WIDTH {
            let folded = F::merge(
                Part { folded: pick(&newer, lane), newest: newer_newest[lane], count: newer_count },
                Part { folded: pick(&older, lane), newest: older_newest[lane], count: older_count },
            );
            for column in 0..K {
                merged[column][lane] = folded[column];
            }
        }
        for column in 0..K {
            store(column, at, &merged[column]);
        }
    }
    for at in whole..ready {
        let part = |columns: &Columns<'_, K>, count| {
            let mut folded = [0.0; K];
            for (slot, column) in folded.iter_mut().zip(columns.folded) {
                *slot = column[at];
            }
            Part { folded, newest: columns.newest[at], count }
        };
        let folded = F::merge(part(&newer, newer_count), part(&older, older_count));
        for column in 0..K {
            store(column, at, &folded[column..=column]);
        }
    }
}

/// One lane of each column.
#[inline(always)]
fn pick<const K: usize>(columns: &[&[f64; WIDTH]; K], lane: usize) -> [f64; K] {
    let mut picked = [0.0; K];
    for (slot, column) in picked.iter_mut().zip(columns) {
        *slot = column[lane];
    }
    picked
}

/// Copies what a later value can depend on.
impl<F, const K: usize> Clone for Windows<F, K> {
    fn clone(&self) -> Self {
        Self {
            period: self.period,
            seen: self.seen,
            newest: self.newest.clone(),
            levels: self.levels.clone(),
            merged: std::array::from_fn(|_| std::array::from_fn(|_| Scratch::default())),
            result: std::array::from_fn(|_| Scratch::default()),
            fold: PhantomData,
        }
    }

    fn clone_from(&mut self, source: &Self) {
        self.period = source.period;
        self.seen = source.seen;
        self.newest.clone_from(&source.newest);
        for (level, source) in self.levels.iter_mut().zip(&source.levels) {
            for (column, source) in level.iter_mut().zip(source) {
                column.clone_from(source);
            }
        }
    }
}
