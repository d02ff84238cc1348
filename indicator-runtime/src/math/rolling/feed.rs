//! Stages that take the next stretch of a series.

use super::fold::Fold;
use super::merge::{Columns, fold_more, fold_values, fold_windows};
use super::series::Series;
use super::stage::{Stage, for_each_part};
use crate::simd::kernel::{Block, shared};
use crate::simd::shift::{Lanes, Vector};
use smallvec::SmallVec;
use std::borrow::Borrow;
use std::marker::PhantomData;

impl<const K: usize> Stage<K> {
    /// [`Self::feed`] for windows of up to eight values, and for those of eight values too: both have much
    /// in common.
    #[inline(always)]
    pub fn feed_values<F: Fold<K>>(
        &mut self,
        eights: Option<&mut Self>,
        series: &Series,
        after: usize,
        ready: usize,
    ) {
        let folding = FoldingValues::<F, K> {
            stage: self,
            eights,
            series,
            after,
            ready,
            fold: PhantomData,
        };
        shared(folding, &[]);
    }

    /// Folds `ready` windows, of which the newest ends `after` values before the newest of the series.
    #[inline(always)]
    pub fn feed<F: Fold<K>, S: Borrow<Self>>(
        &mut self,
        lower: &[S],
        series: &Series,
        after: usize,
        ready: usize,
    ) {
        if ready == 0 {
            return;
        }
        if self.is_small() {
            return self.feed_values::<F>(None, series, after, ready);
        }
        let mut parts: SmallVec<[(&Self, usize); 8]> = SmallVec::new();
        for_each_part(lower, self.size(), |stage, back| {
            parts.push((stage, back));
        });
        let folding = FoldingWindows::<F, K> {
            stage: self,
            sources: Sources {
                parts: &parts,
                series,
                after,
                ready,
            },
            fold: PhantomData,
        };
        shared(folding, &[]);
    }
}

struct FoldingValues<'a, F, const K: usize> {
    stage: &'a mut Stage<K>,
    eights: Option<&'a mut Stage<K>>,
    series: &'a Series,
    after: usize,
    ready: usize,
    fold: PhantomData<F>,
}

impl<F: Fold<K>, const K: usize> Block for FoldingValues<'_, F, K> {
    type Ready = ();

    #[inline(always)]
    fn take<L: Lanes>(self, lanes: L, _: &[f64]) {
        let Self { stage, series, .. } = self;
        let size = stage.size();
        let values = series.vectors::<F, K>(self.after, self.ready);
        let before = series.vector::<F, K>(self.after + self.ready);
        let rooms = stage.grow(self.ready);
        let eights = match self.eights {
            Some(eights) => Some(eights.grow(self.ready)),
            None => None,
        };
        match size {
            1 => fold_values::<F, L, K, 1>(lanes, values, before, rooms, eights),
            2 => fold_values::<F, L, K, 2>(lanes, values, before, rooms, eights),
            3 => fold_values::<F, L, K, 3>(lanes, values, before, rooms, eights),
            4 => fold_values::<F, L, K, 4>(lanes, values, before, rooms, eights),
            5 => fold_values::<F, L, K, 5>(lanes, values, before, rooms, eights),
            6 => fold_values::<F, L, K, 6>(lanes, values, before, rooms, eights),
            7 => fold_values::<F, L, K, 7>(lanes, values, before, rooms, eights),
            _ => fold_values::<F, L, K, 8>(lanes, values, before, rooms, None),
        }
    }
}

struct FoldingWindows<'a, F, const K: usize> {
    stage: &'a mut Stage<K>,
    sources: Sources<'a, K>,
    fold: PhantomData<F>,
}

impl<F: Fold<K>, const K: usize> Block for FoldingWindows<'_, F, K> {
    type Ready = ();

    #[inline(always)]
    fn take<L: Lanes>(self, _: L, _: &[f64]) {
        let Self { stage, sources, .. } = self;
        let rooms = stage.grow(sources.ready);
        // Up to four at a time, so that what is folded so far is loaded and stored less often.
        let mut done = sources.parts.len().min(4);
        match done {
            2 => fold_windows::<F, K, 2>(sources.columns::<F, 2>(0), rooms),
            3 => fold_windows::<F, K, 3>(sources.columns::<F, 3>(0), rooms),
            _ => fold_windows::<F, K, 4>(sources.columns::<F, 4>(0), rooms),
        }
        while let Some(&(_, folded)) = sources.parts.get(done) {
            let rooms = stage.newest(sources.ready);
            let newest = sources.newest::<F>();
            let more = (sources.parts.len() - done).min(3);
            match more {
                1 => fold_more::<F, K, 1>(folded, newest, sources.columns::<F, 1>(done), rooms),
                2 => fold_more::<F, K, 2>(folded, newest, sources.columns::<F, 2>(done), rooms),
                _ => fold_more::<F, K, 3>(folded, newest, sources.columns::<F, 3>(done), rooms),
            }
            done += more;
        }
    }
}

/// What `ready` neighbouring windows are made of, of which the newest ends `after` values before the
/// newest of the series.
struct Sources<'a, const K: usize> {
    /// Smaller windows, and how many values of the larger one come after them.
    parts: &'a [(&'a Stage<K>, usize)],
    series: &'a Series,
    after: usize,
    ready: usize,
}

impl<'a, const K: usize> Sources<'a, K> {
    /// The windows' newest values.
    #[inline(always)]
    fn newest<F: Fold<K>>(&self) -> &'a [Vector] {
        let [_, newest] = self.series.vectors::<F, K>(self.after, self.ready);
        newest
    }

    /// `G` of the smaller windows, from the part `first` on.
    #[inline(always)]
    fn columns<F: Fold<K>, const G: usize>(&self, first: usize) -> [Columns<'a, K>; G] {
        let mut all = [Columns::EMPTY; G];
        for (columns, (stage, back)) in all.iter_mut().zip(&self.parts[first..]) {
            *columns = stage.columns::<F>(self.series, self.after + back, self.ready);
        }
        all
    }
}
