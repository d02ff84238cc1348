//! The last values of a series, for windows.

use super::fold::{Fold, finite_or_zero};
use crate::State;
use crate::error::ErrorKind;
use crate::memory::history::History;
use crate::simd::vector::Vector;

/// The last values, and the same with 0 in place of infinities if a fold measures from them.
#[derive(Clone, Debug, State)]
pub(crate) struct RecentValues {
    values: History,
    finite: History,
}

impl RecentValues {
    /// Room for the last `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new<F: Fold<K>, const K: usize>(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            values: History::new(period)?,
            finite: History::new(if F::RELATIVE { period } else { 0 })?,
        })
    }

    /// Whether it holds what there is to hold after `seen` values.
    pub fn is_after(&self, seen: usize) -> bool {
        let holds = |history: &History| history.len() >= history.keep().min(seen);
        holds(&self.values) && holds(&self.finite)
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Takes the next values.
    #[inline(always)]
    pub fn append<F: Fold<K>, const K: usize>(&mut self, data: &[f64]) {
        self.values.append(data);
        if F::RELATIVE {
            for (slot, value) in self.finite.grow(data.len()).iter_mut().zip(data) {
                *slot = finite_or_zero(*value);
            }
        }
    }

    /// The values, in whole vectors, of which the first `count` end `back` values before the newest, and
    /// the same as newest values of windows, which are meaningless unless [`Fold::RELATIVE`].
    #[inline(always)]
    pub fn vectors<F: Fold<K>, const K: usize>(&self, back: usize, count: usize) -> [&[Vector]; 2] {
        let ends = self.ends::<F, K>();
        [self.values.vectors(back, count), ends.vectors(back, count)]
    }

    /// The eight of each that end `back` values before the newest; arbitrary where the series begins.
    #[inline(always)]
    pub fn vector<F: Fold<K>, const K: usize>(&self, back: usize) -> [Vector; 2] {
        [self.values.vector(back), self.ends::<F, K>().vector(back)]
    }

    /// The newest value of a window that ends `back` values before the newest value.
    #[inline(always)]
    pub fn newest_at<F: Fold<K>, const K: usize>(&self, back: usize) -> f64 {
        self.ends::<F, K>().at(back)
    }

    #[inline(always)]
    fn ends<F: Fold<K>, const K: usize>(&self) -> &History {
        if F::RELATIVE {
            &self.finite
        } else {
            &self.values
        }
    }
}
