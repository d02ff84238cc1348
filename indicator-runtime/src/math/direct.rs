//! Short windows, folded value by value.

use super::fold::{Fold, Part, finite_or_zero};
use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::history::History;
use std::marker::PhantomData;

/// The last `period` values of a series, folded from the newest to the oldest, many neighbouring
/// windows side by side.
#[derive(Debug)]
pub(crate) struct Direct<F, const K: usize> {
    period: usize,
    past: History,
    fold: PhantomData<fn(F)>,
}

impl<F: Fold<K>, const K: usize> Direct<F, K> {
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            period,
            past: History::new(period)?,
            fold: PhantomData,
        })
    }

    /// Takes the next values, and writes the `ready` windows that end in the last of them.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64], ready: usize, result: &mut [Scratch; K]) {
        self.past.append(data);
        if ready == 0 {
            return;
        }
        let values = self.past.slice(0, ready + self.period - 1);
        let mut at = 0;
        // As many windows as there are registers for, so that their sums need not wait.
        if K == 1 {
            at = self.blocks::<64>(values, at, ready, result);
        }
        at = self.blocks::<32>(values, at, ready, result);
        at = self.blocks::<8>(values, at, ready, result);
        self.blocks::<1>(values, at, ready, result);
    }

    /// Whole blocks of `N` windows from the window `at` on; returns the first that is left.
    #[inline(always)]
    fn blocks<const N: usize>(
        &self,
        values: &[f64],
        mut at: usize,
        ready: usize,
        result: &mut [Scratch; K],
    ) -> usize {
        while at + N <= ready {
            let folded = self.block::<N>(&values[at..at + N + self.period - 1]);
            for column in 0..K {
                result[column].all_mut()[at..at + N].copy_from_slice(&folded[column]);
            }
            at += N;
        }
        at
    }

    /// `N` neighbouring windows.
    #[inline(always)]
    fn block<const N: usize>(&self, values: &[f64]) -> [[f64; N]; K] {
        let mut folded = [[0.0; N]; K];
        let mut newest = [0.0; N];
        for (lane, value) in values[self.period - 1..].iter().enumerate().take(N) {
            newest[lane] = finite_or_zero(*value);
            let one = F::one(*value);
            for column in 0..K {
                folded[column][lane] = one[column];
            }
        }
        for age in 1..self.period {
            let older = &values[self.period - 1 - age..][..N];
            let count = age as f64;
            for lane in 0..N {
                let mut newer = Part {
                    folded: [0.0; K],
                    newest: newest[lane],
                    count,
                };
                for column in 0..K {
                    newer.folded[column] = folded[column][lane];
                }
                let appended = F::append(newer, older[lane]);
                for column in 0..K {
                    folded[column][lane] = appended[column];
                }
            }
        }
        folded
    }
}

/// Copies what a later value can depend on.
impl<F, const K: usize> Clone for Direct<F, K> {
    fn clone(&self) -> Self {
        Self {
            past: self.past.clone(),
            ..*self
        }
    }

    fn clone_from(&mut self, source: &Self) {
        self.period = source.period;
        self.past.clone_from(&source.past);
    }
}
