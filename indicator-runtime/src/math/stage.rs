//! Windows of one size, put together from smaller ones.

use super::fold::{Fold, Part};
use super::folding::{Columns, Folding, Groups, Singles, Start};
use super::series::Series;
use crate::error::ErrorKind;
use crate::history::History;

/// Neighbouring windows of `size` values, each folded.
///
/// One of them is made of as many as fit of the largest smaller windows, beginning with the newest
/// value, then of the next smaller ones, and of single values at last.
#[derive(Debug)]
pub(crate) struct Stage<const K: usize> {
    size: usize,
    /// One history for each number that describes a window.
    folded: [History; K],
}

keeps_memory!(impl[const K: usize] Clone for Stage<K> {
    size, folded
});

/// How many windows of one stage make up one of the next.
const RADIX: usize = 4;
/// The largest windows are so few that another stage would not pay.
const MOST: usize = 8;

impl<const K: usize> Stage<K> {
    /// The stages up to windows of `period` values: of 4, 16, 64, … values and of `period` itself.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn ladder(period: usize) -> Result<Vec<Self>, ErrorKind> {
        let mut stages = Vec::new();
        let mut size = 1;
        while period / size >= MOST {
            size *= RADIX;
            // The oldest of these windows that a longer one is made of.
            stages.push(Self::new(size, period - size)?);
        }
        stages.push(Self::new(period, 0)?);
        Ok(stages)
    }

    /// Windows of `size` values, and those that end up to `keep` values before the newest.
    fn new(size: usize, keep: usize) -> Result<Self, ErrorKind> {
        let mut folded = [(); K].map(|()| History::default());
        for history in &mut folded {
            *history = History::new(keep)?;
        }
        Ok(Self { size, folded })
    }

    /// How many of the last `count` of `seen` values end a window.
    pub fn ready(&self, count: usize, seen: usize) -> usize {
        count.min(seen.saturating_sub(self.size - 1))
    }

    /// The `count` windows that end `back` values before the newest, a slice for each number.
    #[inline(always)]
    pub fn folded(&self, back: usize, count: usize) -> [&[f64]; K] {
        let mut folded: [&[f64]; K] = [&[]; K];
        for (slot, history) in folded.iter_mut().zip(&self.folded) {
            *slot = history.slice(back, count);
        }
        folded
    }

    /// Folds the window that ends in the newest value.
    #[inline(always)]
    pub fn next<F: Fold<K>>(&mut self, lower: &[Self], series: &Series) {
        let newest = series.newest_at::<F, K>(0);
        let mut window: Option<Part<K>> = None;
        let mut back = 0;
        for stage in lower.iter().rev() {
            while back + stage.size <= self.size {
                let mut older = Part {
                    folded: [0.0; K],
                    newest: series.newest_at::<F, K>(back),
                    count: stage.size as f64,
                };
                for (slot, history) in older.folded.iter_mut().zip(&stage.folded) {
                    *slot = history.at(back);
                }
                back += stage.size;
                let folded = window.map_or(older.folded, |newer| F::merge(newer, older));
                window = Some(part(folded, newest, back));
            }
        }
        for value in series.values(0, self.size)[..self.size - back].iter().rev() {
            back += 1;
            let folded = window.map_or_else(|| F::one(*value), |newer| F::append(newer, *value));
            window = Some(part(folded, newest, back));
        }
        for (history, folded) in self
            .folded
            .iter_mut()
            .zip(window.iter().flat_map(|w| w.folded))
        {
            history.push(folded);
        }
    }

    /// Folds `ready` neighbouring windows; the newest ends `after` values before the newest of the series.
    #[inline(always)]
    pub fn feed<F: Fold<K>>(
        &mut self,
        lower: &[Self],
        series: &Series,
        after: usize,
        ready: usize,
    ) {
        let newest = series.newest::<F, K>(after, ready);
        let parts = Parts {
            lower,
            series,
            after,
            ready,
        };
        let mut rooms: [&mut [f64]; K] = std::array::from_fn(|_| Default::default());
        for (room, history) in rooms.iter_mut().zip(&mut self.folded) {
            *room = history.grow(ready);
        }
        let mut back = 1;
        let start = match lower.last() {
            Some(largest) => {
                back = largest.size;
                Start::Windows(parts.group::<F>(lower.len() - 1, 0))
            }
            None => Start::Values(parts.values(0)),
        };
        let mut folding = Folding::<F, K>::new(newest, rooms, start);
        // Up to three at a time, so that what is folded so far is loaded and stored less often.
        for (level, stage) in lower.iter().enumerate().rev() {
            while back + stage.size <= self.size {
                match (self.size - back) / stage.size {
                    1 => folding.put(parts.groups::<F, 1>(level, &mut back)),
                    2 => folding.put(parts.groups::<F, 2>(level, &mut back)),
                    _ => folding.put(parts.groups::<F, 3>(level, &mut back)),
                }
            }
        }
        while back < self.size {
            match self.size - back {
                1 => folding.put(parts.singles::<1>(&mut back)),
                2 => folding.put(parts.singles::<2>(&mut back)),
                _ => folding.put(parts.singles::<3>(&mut back)),
            }
        }
        folding.finish();
    }
}

#[inline(always)]
fn part<const K: usize>(folded: [f64; K], newest: f64, count: usize) -> Part<K> {
    Part {
        folded,
        newest,
        count: count as f64,
    }
}

/// Where the parts of `ready` neighbouring windows are found; the newest of these ends `after` values
/// before the newest of the series.
struct Parts<'a, const K: usize> {
    lower: &'a [Stage<K>],
    series: &'a Series,
    after: usize,
    ready: usize,
}

impl<'a, const K: usize> Parts<'a, K> {
    /// The values that are `back` older than the newest of each window.
    #[inline(always)]
    fn values(&self, back: usize) -> &'a [f64] {
        self.series.values(self.after + back, self.ready)
    }

    /// The smaller windows of one stage that end `back` values before the newest.
    #[inline(always)]
    fn group<F: Fold<K>>(&self, level: usize, back: usize) -> Columns<'a> {
        let stage = &self.lower[level];
        let back = self.after + back;
        let folded = stage.folded(back, self.ready);
        Columns {
            folded: [folded[0], folded[K - 1]],
            newest: self.series.newest::<F, K>(back, self.ready),
            count: stage.size as f64,
        }
    }

    #[inline(always)]
    fn groups<F: Fold<K>, const G: usize>(&self, level: usize, back: &mut usize) -> Groups<'a, G> {
        let mut columns = [Columns::EMPTY; G];
        for columns in &mut columns {
            *columns = self.group::<F>(level, *back);
            *back += self.lower[level].size;
        }
        Groups(columns)
    }

    #[inline(always)]
    fn singles<const G: usize>(&self, back: &mut usize) -> Singles<'a, G> {
        let mut singles: [&[f64]; G] = [&[]; G];
        for single in &mut singles {
            *single = self.values(*back);
            *back += 1;
        }
        Singles(singles)
    }
}
