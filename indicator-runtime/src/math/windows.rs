//! Sliding windows: sums, extremes and moments of the last `period` values.

use super::fold::Fold;
use super::series::Series;
use super::stage::Stage;
use crate::error::ErrorKind;
use crate::kernel::{Block, shared};
use std::marker::PhantomData;

/// The last `period` values of a series, folded.
///
/// Four neighbouring values are folded into one window, four such windows into one of 16 values, and
/// so on; a window of any size is a few of those and up to three single values. So an output takes
/// some operations for each digit of `period` to the base of four, and it depends on nothing but the
/// values of its window: there is no drift, and a spike is forgotten as it leaves.
#[derive(Debug)]
pub struct Windows<F, const K: usize> {
    seen: usize,
    series: Series,
    /// Windows of 4, 16, 64, … values, and at last of `period` values.
    stages: Vec<Stage<K>>,
    fold: PhantomData<fn(F)>,
}

impl<F: Fold<K>, const K: usize> Windows<F, K> {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        Ok(Self {
            seen: 0,
            series: Series::new::<F, K>(period)?,
            stages: Stage::ladder(period)?,
            fold: PhantomData,
        })
    }

    /// Takes the next values and returns each number of the folded windows that end in them.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> [&[f64]; K] {
        shared(self, data)
    }
}

keeps_memory!(impl[F, const K: usize] Clone for Windows<F, K> {
    seen, series, stages, fold
});

impl<'a, F: Fold<K>, const K: usize> Block for &'a mut Windows<F, K> {
    type Ready = [&'a [f64]; K];

    #[inline(always)]
    fn take(self, data: &[f64]) -> Self::Ready {
        self.seen = self.seen.saturating_add(data.len());
        self.series.append::<F, K>(data);
        let mut ready = 0;
        for stage in 0..self.stages.len() {
            let (lower, rest) = self.stages.split_at_mut(stage);
            ready = rest[0].ready(data.len(), self.seen);
            match (ready, data.len()) {
                (0, _) => {}
                (1, 1) => rest[0].next::<F>(lower, &self.series),
                _ => rest[0].feed::<F>(lower, &self.series, ready),
            }
        }
        match self.stages.last() {
            Some(stage) => stage.folded(0, ready),
            None => [&[]; K],
        }
    }
}
