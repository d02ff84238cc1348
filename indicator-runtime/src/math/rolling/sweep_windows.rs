//! The smaller windows that the rows of a sweep have in common.

use super::fold::Fold;
use super::series::Series;
use super::stage::{Stage, sizes_below};
use crate::kernel::sweep_cache::{self, Common};
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

/// Windows over an input of a sweep.
#[derive(Clone, Debug)]
pub(crate) struct Swept<const K: usize> {
    common: Arc<Common>,
    input: usize,
    pub series: Arc<Series>,
    /// Those that the row's windows are put together from.
    pub lower: Vec<Arc<Stage<K>>>,
}

impl<const K: usize> Swept<K> {
    /// What windows of `period` values are put together from, if `data` begins an input of the sweep that
    /// this thread computes a row of.
    #[inline(never)]
    pub fn find<F: Fold<K>>(data: &[f64], period: usize) -> Option<Self> {
        let (common, input) = sweep_cache::find(data)?;
        let all = common.kept::<All<F, K>>(input);
        let (series, lower) = all.below(&common, input, period)?;
        Some(Self {
            common,
            input,
            series,
            lower,
        })
    }

    /// Whether `data` is how the input goes on after its first `seen` values.
    #[inline(always)]
    pub fn goes_on(&self, data: &[f64], seen: usize) -> bool {
        self.common.goes_on(self.input, data, seen)
    }

    /// The first values of the input.
    pub fn values(&self, seen: usize) -> &[f64] {
        self.common
            .values(self.input)
            .map_or(&[], |values| &values[..seen])
    }
}

type Below<const K: usize> = (Arc<Series>, Vec<Arc<Stage<K>>>);

/// All smaller windows over an input that a row has asked for.
struct All<F, const K: usize> {
    made: Mutex<Made<K>>,
    fold: PhantomData<fn(F)>,
}

struct Made<const K: usize> {
    series: Option<Arc<Series>>,
    /// In the order in which they were asked for.
    stages: Vec<Arc<Stage<K>>>,
}

impl<F, const K: usize> Default for All<F, K> {
    fn default() -> Self {
        let made = Made {
            series: None,
            stages: Vec::new(),
        };
        Self {
            made: Mutex::new(made),
            fold: PhantomData,
        }
    }
}

impl<F: Fold<K>, const K: usize> All<F, K> {
    /// An input, and what windows of `period` values over it are put together from, if there is room.
    fn below(&self, common: &Common, input: usize, period: usize) -> Option<Below<K>> {
        let values = common.values(input)?;
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if made.series.is_none() {
            common.take_room(2 * values.len()).then_some(())?;
            let mut series = Series::new::<F, K>(values.len()).ok()?;
            series.append::<F, K>(values);
            made.series = Some(Arc::new(series));
        }
        let series = Arc::clone(made.series.as_ref()?);
        let mut lower: Vec<Arc<Stage<K>>> = Vec::new();
        for size in sizes_below(period) {
            let present = made.stages.iter().find(|stage| stage.size() == size);
            let stage = if let Some(stage) = present {
                Arc::clone(stage)
            } else {
                common.take_room(K * values.len()).then_some(())?;
                let mut stage = Stage::new(size, values.len()).ok()?;
                let ready = stage.ready(values.len(), values.len());
                stage.feed::<F, _>(&lower, &series, 0, ready);
                made.stages.push(Arc::new(stage));
                Arc::clone(made.stages.last()?)
            };
            lower.push(stage);
        }
        Some((series, lower))
    }
}
