//! Sliding windows: sums, extremes and moments of the last `period` values.

use super::fold::Fold;
use super::series::Series;
use super::stage::Stage;
use super::sweep_windows::Swept;
use crate::error::ErrorKind;
use crate::kernel::sweep_cache;
use crate::simd::kernel::{Block, shared};
use crate::simd::shift::Lanes;
use std::marker::PhantomData;

/// The last `period` values of a series, folded.
///
/// Neighbouring values are folded in pairs, pairs of pairs, and so on, into windows of 2, 4, 8, 16, …
/// values; a window of any size is put together from one of each of a few of these sizes. So an output
/// takes some operations for each binary digit of `period`, and it depends on nothing but the values of
/// its window: there is no drift, and a spike is forgotten as it leaves.
#[derive(Debug)]
pub struct Windows<F, const K: usize> {
    seen: usize,
    /// What the rows of a sweep have in common, as long as the values so far are the first ones of one
    /// of its inputs. `series` and all stages but the last are empty then.
    swept: Option<Swept<K>>,
    series: Series,
    /// The smaller windows, and at last those of `period` values.
    stages: Vec<Stage<K>>,
    fold: PhantomData<fn(F)>,
}

keeps_memory!(impl[F, const K: usize] Clone for Windows<F, K> {
    seen, swept, series, stages, fold
});

impl<F: Fold<K>, const K: usize> Windows<F, K> {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        Ok(Self {
            seen: 0,
            swept: None,
            series: Series::new::<F, K>(period)?,
            stages: Stage::up_to(period)?,
            fold: PhantomData,
        })
    }

    /// Takes the next values and returns each number of the folded windows that end in them.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> [&[f64]; K] {
        shared(self, data)
    }

    /// Whether the windows are put together from those that a sweep keeps.
    #[inline(always)]
    fn is_swept(&mut self, data: &[f64]) -> bool {
        match &self.swept {
            // What did not begin as an input does not become one.
            None if self.seen > 0 || data.len() < 2 || !sweep_cache::at_work() => false,
            None => {
                let period = self.stages.last().map_or(1, Stage::size);
                self.swept = Swept::find::<F>(data, period);
                self.swept.is_some()
            }
            Some(swept) if swept.goes_on(data, self.seen) => true,
            Some(_) => {
                self.leave();
                false
            }
        }
    }

    /// Something else follows than what the sweep keeps, and it needs what came before.
    #[cold]
    #[inline(never)]
    fn leave(&mut self) {
        if let Some(swept) = self.swept.take() {
            let seen = std::mem::take(&mut self.seen);
            self.fold(swept.values(seen));
        }
    }

    /// Folds the windows that end in the next values, and says how many these are.
    #[inline(always)]
    fn fold(&mut self, data: &[f64]) -> usize {
        self.series.append::<F, K>(data);
        self.seen = self.seen.saturating_add(data.len());
        if data.len() == 1 {
            self.fold_one()
        } else {
            self.fold_more(data.len())
        }
    }

    /// Folds the window that ends in the newest value.
    #[inline(always)]
    fn fold_one(&mut self) -> usize {
        let mut ready = 0;
        for stage in 0..self.stages.len() {
            let (lower, rest) = self.stages.split_at_mut(stage);
            ready = rest[0].ready(1, self.seen);
            if ready > 0 {
                rest[0].next::<F>(lower, &self.series);
            }
        }
        ready
    }

    /// Folds the windows that end in the newest `count` values.
    #[inline(always)]
    fn fold_more(&mut self, count: usize) -> usize {
        let (first, others) = self.stages.split_at_mut(1);
        let mut ready = first[0].ready(count, self.seen);
        if ready > 0 {
            let eights = others.first_mut().filter(|stage| stage.is_small());
            first[0].feed_values::<F>(eights, &self.series, 0, ready);
        }
        let small = self.stages.iter().filter(|stage| stage.is_small()).count();
        for stage in small..self.stages.len() {
            let (lower, rest) = self.stages.split_at_mut(stage);
            ready = rest[0].ready(count, self.seen);
            rest[0].feed::<F, _>(lower, &self.series, 0, ready);
        }
        ready
    }

    /// The same with what a sweep keeps.
    #[inline(always)]
    fn fold_swept(&mut self, data: &[f64]) -> usize {
        self.seen += data.len();
        let (Some(swept), Some(stage)) = (&self.swept, self.stages.last_mut()) else {
            return 0;
        };
        let ready = stage.ready(data.len(), self.seen);
        let after = swept.series.len() - self.seen;
        stage.feed::<F, _>(&swept.lower, &swept.series, after, ready);
        ready
    }
}

impl<'a, F: Fold<K>, const K: usize> Block for &'a mut Windows<F, K> {
    type Ready = [&'a [f64]; K];

    #[inline(always)]
    fn take<L: Lanes>(self, _: L, data: &[f64]) -> Self::Ready {
        let ready = if self.is_swept(data) {
            self.fold_swept(data)
        } else {
            self.fold(data)
        };
        match self.stages.last() {
            Some(stage) => stage.folded(0, ready),
            None => [&[]; K],
        }
    }
}
