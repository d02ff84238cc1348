//! Long windows by doubling, without subtracting what leaves.
//!
//! A window of 2, 4, 8, … values is two windows of half the size, and a window of any size is a few
//! of those. So an output takes about 2·log₂(period) operations, all of which go side by side with
//! those of its neighbours; it depends on nothing but the values of its window.

use super::columns::{Columns, merge};
use super::fold::{Fold, finite_or_zero};
use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::history::History;
use std::marker::PhantomData;
use std::ops::Range;

/// Values that go through all levels together, so that the levels stay in the first-level cache.
const BLOCK: usize = 256;

/// The last `period` values of a series, folded.
#[derive(Debug)]
pub(crate) struct Doubling<F, const K: usize> {
    period: usize,
    seen: usize,
    /// The values themselves, infinities replaced by 0.
    newest: History,
    /// `levels[k]` holds the folded windows of 2^k values.
    levels: Vec<[History; K]>,
    /// Folded windows on their way to `period` values, and where the next merge puts them.
    merged: [[Scratch; K]; 2],
    fold: PhantomData<fn(F)>,
}

impl<F: Fold<K>, const K: usize> Doubling<F, K> {
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
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
            fold: PhantomData,
        })
    }

    /// Takes the next values, and writes the windows that end in the last of them.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64], result: &mut [Scratch; K]) {
        let mut done = 0;
        for block in data.chunks(BLOCK) {
            self.seen += block.len();
            self.climb(block);
            let ready = block.len().min(self.seen.saturating_sub(self.period - 1));
            if ready > 0 {
                self.gather(done..done + ready, result);
                done += ready;
            }
        }
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
            for (folded, value) in self.levels[0][column]
                .grow(block.len())
                .iter_mut()
                .zip(block)
            {
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
    fn gather(&mut self, place: Range<usize>, result: &mut [Scratch; K]) {
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
                        &mut result[column].all_mut()[place.clone()]
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
                let newest = if F::RELATIVE {
                    self.newest.slice(0, ready)
                } else {
                    folded[0]
                };
                let newer = Columns {
                    folded,
                    newest,
                    count: back,
                };
                if last {
                    merge::<F, K>(newer, older, |column, at, values| {
                        let into = &mut result[column].all_mut()[place.start + at..];
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

/// Copies what a later value can depend on.
impl<F, const K: usize> Clone for Doubling<F, K> {
    fn clone(&self) -> Self {
        Self {
            period: self.period,
            seen: self.seen,
            newest: self.newest.clone(),
            levels: self.levels.clone(),
            merged: std::array::from_fn(|_| std::array::from_fn(|_| Scratch::default())),
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
