//! Windows of one size, put together from smaller ones.

use super::fold::Fold;
use super::folding::{Columns, Folding, Groups, Singles, Start};
use super::series::Series;
use crate::error::ErrorKind;
use crate::history::History;
use std::ops::Range;

/// Neighbouring windows of `size` values, each folded.
#[derive(Clone, Debug)]
pub(crate) struct Stage<const K: usize> {
    size: usize,
    /// Smaller windows that make up one of this size, the newest first.
    groups: Vec<Group>,
    /// The ages of the oldest values, which are put to these one by one.
    singles: Range<usize>,
    /// One history for each number that describes a window.
    folded: [History; K],
}

/// A smaller window: the stage that has it, and how many values are newer.
#[derive(Clone, Copy, Debug)]
struct Group {
    stage: usize,
    back: usize,
}

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
        let mut sizes = Vec::new();
        let mut size = 1;
        while period / size >= MOST {
            size *= RADIX;
            sizes.push(size);
        }
        sizes.push(period);
        let recipes: Vec<_> = (0..sizes.len())
            .map(|stage| recipe(sizes[stage], &sizes[..stage]))
            .collect();
        let oldest = |stage| {
            let groups = recipes.iter().flat_map(|(groups, _)| groups);
            let backs = groups.filter(|group| group.stage == stage);
            backs.map(|group| group.back).max().unwrap_or(0)
        };
        let keep: Vec<_> = (0..sizes.len()).map(oldest).collect();
        let stage = |((size, keep), (groups, singles))| {
            let mut folded = [(); K].map(|()| History::default());
            for history in &mut folded {
                *history = History::new(keep)?;
            }
            Ok(Self {
                size,
                groups,
                singles,
                folded,
            })
        };
        sizes
            .into_iter()
            .zip(keep)
            .zip(recipes)
            .map(stage)
            .collect()
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

    /// Folds the `ready` windows that end in the newest values.
    #[inline(always)]
    pub fn feed<F: Fold<K>>(&mut self, lower: &[Self], series: &Series, ready: usize) {
        let parts = Parts {
            lower,
            series,
            ready,
        };
        let (mut groups, mut singles) = (&self.groups[..], self.singles.clone());
        let start = match groups.split_off_first() {
            Some(first) => Start::Windows(parts.group::<F>(first)),
            None => Start::Values(series.values(singles.next().unwrap_or(0), ready)),
        };
        let mut rooms: [&mut [f64]; K] = std::array::from_fn(|_| Default::default());
        for (room, history) in rooms.iter_mut().zip(&mut self.folded) {
            *room = history.grow(ready);
        }
        let mut folding = Folding::<F, K>::new(series.newest::<F, K>(0, ready), rooms, start);
        // Three at a time, so that what is folded so far is loaded and stored less often.
        while let Some((three, rest)) = groups.split_first_chunk::<3>() {
            folding.put(parts.groups::<F, 3>(three));
            groups = rest;
        }
        match groups {
            [one, two] => folding.put(parts.groups::<F, 2>(&[*one, *two])),
            [one] => folding.put(parts.groups::<F, 1>(&[*one])),
            _ => {}
        }
        while singles.len() >= 3 {
            folding.put(parts.singles::<3>(&mut singles));
        }
        match singles.len() {
            2 => folding.put(parts.singles::<2>(&mut singles)),
            1 => folding.put(parts.singles::<1>(&mut singles)),
            _ => {}
        }
        folding.finish();
    }
}

/// Where the parts of `ready` neighbouring windows are found.
struct Parts<'a, const K: usize> {
    lower: &'a [Stage<K>],
    series: &'a Series,
    ready: usize,
}

impl<'a, const K: usize> Parts<'a, K> {
    #[inline(always)]
    fn group<F: Fold<K>>(&self, group: &Group) -> Columns<'a> {
        let stage = &self.lower[group.stage];
        let folded = stage.folded(group.back, self.ready);
        Columns {
            folded: [folded[0], folded[K - 1]],
            newest: self.series.newest::<F, K>(group.back, self.ready),
            count: stage.size as f64,
        }
    }

    #[inline(always)]
    fn groups<F: Fold<K>, const G: usize>(&self, groups: &[Group; G]) -> Groups<'a, G> {
        let mut columns = [Columns::EMPTY; G];
        for (columns, group) in columns.iter_mut().zip(groups) {
            *columns = self.group::<F>(group);
        }
        Groups(columns)
    }

    #[inline(always)]
    fn singles<const G: usize>(&self, ages: &mut Range<usize>) -> Singles<'a, G> {
        let mut singles: [&[f64]; G] = [&[]; G];
        for (single, back) in singles.iter_mut().zip(ages) {
            *single = self.series.values(back, self.ready);
        }
        Singles(singles)
    }
}

/// The windows of which one of `size` values is made, from those of `sizes`.
fn recipe(size: usize, sizes: &[usize]) -> (Vec<Group>, Range<usize>) {
    let mut groups = Vec::new();
    let mut back = 0;
    for (stage, smaller) in sizes.iter().enumerate().rev() {
        while back + smaller <= size {
            groups.push(Group { stage, back });
            back += smaller;
        }
    }
    (groups, back..size)
}
