//! Computing the windows of a level that end in the next values.

use super::fold::Fold;
use super::merge_windows::{Columns, fold_more, fold_values, fold_windows};
use super::window_level::{Level, for_each_part};
use crate::kernel::context::Context;
use crate::memory::history::History;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use crate::simd::vector::Vector;
use smallvec::SmallVec;
use std::borrow::Borrow;
use std::marker::PhantomData;

impl<const K: usize> Level<K> {
    /// [`Self::feed`] for windows of up to eight values, and for those of eight values too, as both are made
    /// from the same windows of one, two and four values.
    #[inline(always)]
    pub fn feed_values<F: Fold<K>>(
        &mut self,
        context: &Context,
        eights: Option<&mut Self>,
        recent: &History,
        after: usize,
        ready: usize,
    ) {
        let folding = FoldingValues::<F, K> {
            context,
            level: self,
            eights,
            recent,
            after,
            ready,
            fold: PhantomData,
        };
        context.run(folding, &[]);
    }

    /// Folds `ready` windows, of which the newest ends `after` values before the newest of the recent.
    #[inline(always)]
    pub fn feed<F: Fold<K>, S: Borrow<Self>>(
        &mut self,
        context: &Context,
        lower: &[S],
        recent: &History,
        after: usize,
        ready: usize,
    ) {
        if ready == 0 {
            return;
        }
        if self.is_small() {
            return self.feed_values::<F>(context, None, recent, after, ready);
        }
        let mut parts: SmallVec<[(&Self, usize); 8]> = SmallVec::new();
        for_each_part(lower, self.size(), |level, back| {
            parts.push((level, back));
        });
        let folding = FoldingWindows::<F, K> {
            context,
            level: self,
            sources: Sources {
                parts: &parts,
                recent,
                after,
                ready,
            },
            fold: PhantomData,
        };
        context.run(folding, &[]);
    }
}

struct FoldingValues<'a, F, const K: usize> {
    context: &'a Context,
    level: &'a mut Level<K>,
    eights: Option<&'a mut Level<K>>,
    recent: &'a History,
    after: usize,
    ready: usize,
    fold: PhantomData<F>,
}

impl<F: Fold<K>, const K: usize> SimdTask for FoldingValues<'_, F, K> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, shift: S, _: &[f64]) {
        let Self {
            context,
            level,
            recent,
            ..
        } = self;
        let size = level.size();
        let values = recent.vectors(self.after, self.ready);
        let before = recent.vector(self.after + self.ready);
        let slots = level.grow(self.ready);
        let eights = match self.eights {
            Some(eights) => Some(eights.grow(self.ready)),
            None => None,
        };
        match size {
            1 => fold_values::<F, S, K, 1>(context, shift, values, before, slots, eights),
            2 => fold_values::<F, S, K, 2>(context, shift, values, before, slots, eights),
            3 => fold_values::<F, S, K, 3>(context, shift, values, before, slots, eights),
            4 => fold_values::<F, S, K, 4>(context, shift, values, before, slots, eights),
            5 => fold_values::<F, S, K, 5>(context, shift, values, before, slots, eights),
            6 => fold_values::<F, S, K, 6>(context, shift, values, before, slots, eights),
            7 => fold_values::<F, S, K, 7>(context, shift, values, before, slots, eights),
            _ => fold_values::<F, S, K, 8>(context, shift, values, before, slots, None),
        }
    }
}

struct FoldingWindows<'a, F, const K: usize> {
    context: &'a Context,
    level: &'a mut Level<K>,
    sources: Sources<'a, K>,
    fold: PhantomData<F>,
}

impl<F: Fold<K>, const K: usize> SimdTask for FoldingWindows<'_, F, K> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, _: &[f64]) {
        let Self {
            context,
            level,
            sources,
            ..
        } = self;
        let slots = level.grow(sources.ready);
        // Up to four at a time, so that what is folded so far is loaded and stored less often.
        let mut done = sources.parts.len().min(4);
        match done {
            2 => fold_windows::<F, K, 2>(context, sources.columns::<2>(0), slots),
            3 => fold_windows::<F, K, 3>(context, sources.columns::<3>(0), slots),
            _ => fold_windows::<F, K, 4>(context, sources.columns::<4>(0), slots),
        }
        while let Some(&(_, folded)) = sources.parts.get(done) {
            let slots = level.newest(sources.ready);
            let newest = sources.newest();
            let more = (sources.parts.len() - done).min(3);
            match more {
                1 => {
                    fold_more::<F, K, 1>(context, folded, newest, sources.columns::<1>(done), slots)
                }
                2 => {
                    fold_more::<F, K, 2>(context, folded, newest, sources.columns::<2>(done), slots)
                }
                _ => {
                    fold_more::<F, K, 3>(context, folded, newest, sources.columns::<3>(done), slots)
                }
            }
            done += more;
        }
    }
}

/// What `ready` neighbouring windows are made of, of which the newest ends `after` values before the
/// newest of the recent.
struct Sources<'a, const K: usize> {
    /// Smaller windows, and how many values of the larger one come after them.
    parts: &'a [(&'a Level<K>, usize)],
    recent: &'a History,
    after: usize,
    ready: usize,
}

impl<'a, const K: usize> Sources<'a, K> {
    /// The windows' newest values.
    #[inline(always)]
    fn newest(&self) -> &'a [Vector] {
        self.recent.vectors(self.after, self.ready)
    }

    /// `G` of the smaller windows, from the part `first` on.
    #[inline(always)]
    fn columns<const G: usize>(&self, first: usize) -> [Columns<'a, K>; G] {
        let mut all = [Columns::EMPTY; G];
        for (columns, (level, back)) in all.iter_mut().zip(&self.parts[first..]) {
            *columns = level.columns(self.recent, self.after + back, self.ready);
        }
        all
    }
}
