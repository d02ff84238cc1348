//! Windows that the rows of a sweep share: the smaller ones, from which the windows of each row are merged.

use super::fold::Fold;
use super::window_level::{Level, sizes_below};
use crate::kernel::context::Context;
use crate::kernel::sweep_cache::SweepCache;
use crate::memory::history::History;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

/// Smaller windows over an input of a sweep.
#[derive(Clone, Debug)]
pub(crate) struct SweepWindows<const K: usize> {
    sweep: Arc<SweepCache>,
    input: usize,
    /// The whole input.
    pub recent: Arc<History>,
    /// Those that the row's windows are merged from.
    pub lower: Vec<Arc<Level<K>>>,
}

impl<const K: usize> SweepWindows<K> {
    /// What windows of `period` values are merged from, if the sweep has an input that begins with `data`.
    #[inline(never)]
    pub fn find<F: Fold<K>>(
        context: &Context,
        sweep: &Arc<SweepCache>,
        data: &[f64],
        period: usize,
    ) -> Option<Self> {
        let input = sweep.find(data)?;
        let all = sweep.kept::<AllWindows<F, K>>(input);
        let (recent, lower) = all.below(context, sweep, input, period)?;
        Some(Self {
            sweep: Arc::clone(sweep),
            input,
            recent,
            lower,
        })
    }

    /// Whether the input goes on with `data` after its first `seen` values.
    #[inline(always)]
    pub fn continue_with(&self, seen: usize, data: &[f64]) -> bool {
        self.sweep.continues(self.input, seen, data)
    }

    /// The first values of the input.
    pub fn values(&self, seen: usize) -> &[f64] {
        &self.sweep.values(self.input)[..seen]
    }
}

type Below<const K: usize> = (Arc<History>, Vec<Arc<Level<K>>>);

/// All smaller windows over an input that a row has asked for.
struct AllWindows<F, const K: usize> {
    made: Mutex<Made<K>>,
    fold: PhantomData<fn(F)>,
}

struct Made<const K: usize> {
    recent: Option<Arc<History>>,
    /// In the order in which they were asked for.
    levels: Vec<Arc<Level<K>>>,
}

impl<F, const K: usize> Default for AllWindows<F, K> {
    fn default() -> Self {
        let made = Made {
            recent: None,
            levels: Vec::new(),
        };
        Self {
            made: Mutex::new(made),
            fold: PhantomData,
        }
    }
}

impl<F: Fold<K>, const K: usize> AllWindows<F, K> {
    /// An input, and what windows of `period` values over it are merged from, if that may be kept.
    fn below(
        &self,
        context: &Context,
        sweep: &SweepCache,
        input: usize,
        period: usize,
    ) -> Option<Below<K>> {
        let values = sweep.values(input);
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if made.recent.is_none() {
            sweep.reserve(values.len()).then_some(())?;
            let mut recent = History::new(values.len()).ok()?;
            recent.append(values);
            made.recent = Some(Arc::new(recent));
        }
        let recent = Arc::clone(made.recent.as_ref()?);
        let mut lower: Vec<Arc<Level<K>>> = Vec::new();
        for size in sizes_below(period) {
            let present = made.levels.iter().find(|level| level.size() == size);
            let level = if let Some(level) = present {
                Arc::clone(level)
            } else {
                sweep.reserve(K * values.len()).then_some(())?;
                let mut level = Level::new(size, values.len()).ok()?;
                let ready = level.ready(values.len(), values.len());
                level.feed::<F, _>(context, &lower, &recent, 0, ready);
                made.levels.push(Arc::new(level));
                Arc::clone(made.levels.last()?)
            };
            lower.push(level);
        }
        Some((recent, lower))
    }
}
