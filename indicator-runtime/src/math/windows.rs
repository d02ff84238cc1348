//! Sliding windows: sums, extremes and moments of the last `period` values.

use super::fold::Fold;
use super::series::Series;
use super::stage::Stage;
use crate::common;
use crate::error::ErrorKind;
use crate::kernel::{Block, shared};
use std::marker::PhantomData;
use std::sync::Arc;

/// The last `period` values of a series, folded.
///
/// Four neighbouring values are folded into one window, four such windows into one of 16 values, and
/// so on; a window of any size is a few of those and up to three single values. So an output takes
/// some operations for each digit of `period` to the base of four, and it depends on nothing but the
/// values of its window: there is no drift, and a spike is forgotten as it leaves.
#[derive(Debug)]
pub struct Windows<F, const K: usize> {
    seen: usize,
    /// The input of a sweep that the values so far are the beginning of, if they are: then the smaller
    /// windows are those that all rows have in common.
    input: Option<usize>,
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
            input: None,
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

    /// The windows of the whole series that `data` continues, if it is an input of a sweep.
    #[inline(always)]
    fn common(&mut self, data: &[f64]) -> Option<Arc<Self>> {
        // What did not begin as an input does not become one.
        if self.input.is_some() || (self.seen == 0 && data.len() > 1 && common::any()) {
            self.look_up(data)
        } else {
            None
        }
    }

    #[inline(never)]
    fn look_up(&mut self, data: &[f64]) -> Option<Arc<Self>> {
        let before = self.input;
        self.input = common::input_at(data, self.seen);
        if before.is_some() && self.input != before {
            // Something else follows, and it needs what came before.
            let series = before.and_then(common::series)?;
            let seen = std::mem::take(&mut self.seen);
            self.input = None;
            shared(self, &series[..seen]);
            return None;
        }
        let input = self.input?;
        let stages = self.stages.len();
        let kept = common::kept(input, |windows: &Self| windows.stages.len() >= stages);
        kept.or_else(|| {
            let mut windows = self.clone();
            windows.input = None;
            shared(&mut windows, &common::series(input)?);
            let windows = Arc::new(windows);
            common::keep(input, &windows);
            Some(windows)
        })
    }
}

keeps_memory!(impl[F, const K: usize] Clone for Windows<F, K> {
    seen, input, series, stages, fold
});

impl<'a, F: Fold<K>, const K: usize> Block for &'a mut Windows<F, K> {
    type Ready = [&'a [f64]; K];

    #[inline(always)]
    fn take(self, data: &[f64]) -> Self::Ready {
        let common = self.common(data);
        self.seen = self.seen.saturating_add(data.len());
        let mut ready = 0;
        if let Some(common) = common {
            ready = shared(
                Finish {
                    windows: self,
                    common: &common,
                },
                data,
            );
        } else {
            self.series.append::<F, K>(data);
            for stage in 0..self.stages.len() {
                let (lower, rest) = self.stages.split_at_mut(stage);
                ready = rest[0].ready(data.len(), self.seen);
                match (ready, data.len()) {
                    (0, _) => {}
                    (1, 1) => rest[0].next::<F>(lower, &self.series),
                    _ => rest[0].feed::<F>(lower, &self.series, 0, ready),
                }
            }
        }
        match self.stages.last() {
            Some(stage) => stage.folded(0, ready),
            None => [&[]; K],
        }
    }
}

/// The largest windows, put together from smaller ones that the rows of a sweep have in common.
struct Finish<'a, F, const K: usize> {
    windows: &'a mut Windows<F, K>,
    common: &'a Windows<F, K>,
}

impl<F: Fold<K>, const K: usize> Block for Finish<'_, F, K> {
    type Ready = usize;

    #[inline(always)]
    fn take(self, data: &[f64]) -> usize {
        let Self { windows, common } = self;
        let lower = windows.stages.len() - 1;
        let ready = windows.stages[lower].ready(data.len(), windows.seen);
        if ready > 0 {
            let after = common.seen - windows.seen;
            windows.stages[lower].feed::<F>(&common.stages[..lower], &common.series, after, ready);
        }
        ready
    }
}
