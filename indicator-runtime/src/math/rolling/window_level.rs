//! Windows of one size, merged from smaller ones.

use super::fold::{Fold, Part};
use super::merge_windows::{Columns, Slots};
use super::short_windows::Small;
use crate::State;
use crate::error::ErrorKind;
use crate::memory::history::History;
use crate::simd::lane_shift::Portable;
use crate::simd::vector::{LINE, Vector};
use std::borrow::Borrow;
use std::iter::zip;

/// Neighbouring windows of `size` values, each folded.
///
/// Windows of up to eight values are made of the values; a longer one is made of smaller windows, as few as reach its
/// size.
#[derive(Clone, Debug, State)]
pub(crate) struct Level<const K: usize> {
    #[state(fixed)]
    size: usize,
    /// One history for each number that describes a window.
    folded: [History; K],
}

/// The sizes of the smaller windows that those of `period` values are made of, the smallest first: what
/// eights leave, and 8, 16, 32, … values. The largest are so few that another size would not pay.
pub(crate) fn sizes_below(period: usize) -> impl Iterator<Item = usize> {
    let rest = Some(period % LINE).filter(|rest| *rest > 0);
    let doubled = std::iter::successors(Some(LINE), |size| size.checked_mul(2));
    let doubled = doubled.take_while(move |size| *size == LINE || period / size >= 2);
    let sizes = rest.into_iter().chain(doubled);
    sizes.take_while(move |size| period > LINE && *size < period)
}

impl<const K: usize> Level<K> {
    /// A level for each size of smaller windows, and the last one for those of `period` values; each keeps as
    /// many windows as the larger ones are merged from.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn up_to(period: usize) -> Result<Vec<Self>, ErrorKind> {
        let sizes: Vec<usize> = sizes_below(period).collect();
        // The older half of a window of twice the size.
        let mut keep = sizes.clone();
        for_each_size(
            &sizes,
            |size| *size,
            period,
            |place, back| {
                keep[place] = keep[place].max(back);
            },
        );
        let smaller = zip(sizes, keep).map(|(size, keep)| Self::new(size, keep));
        smaller.chain([Self::new(period, 0)]).collect()
    }

    /// Windows of `size` values, and those that end up to `keep` values before the newest.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(size: usize, keep: usize) -> Result<Self, ErrorKind> {
        let mut folded = [(); K].map(|()| History::default());
        for history in &mut folded {
            *history = History::new(keep)?;
        }
        Ok(Self { size, folded })
    }

    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether the windows are made of values and not of smaller windows.
    pub fn is_small(&self) -> bool {
        self.size <= LINE
    }

    /// Whether it holds what there is to hold after `seen` values.
    pub fn is_after(&self, seen: usize) -> bool {
        let windows = self.ready(seen, seen);
        self.folded.iter().all(|history| history.is_after(windows))
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
    pub fn next<F: Fold<K>>(&mut self, lower: &[Self], recent: &History) {
        let window = if self.is_small() {
            newest_window::<F, K>(recent, self.size)
        } else {
            let mut window: Option<Part<K>> = None;
            for_each_part(lower, self.size, |level, back| {
                let older = level.part(recent, back);
                window = Some(window.map_or(older, |newer| Part {
                    folded: F::merge(newer, older),
                    count: newer.count + older.count,
                    ..newer
                }));
            });
            window.map_or([0.0; K], |window| window.folded)
        };
        for (history, folded) in self.folded.iter_mut().zip(window) {
            history.push(folded);
        }
    }

    /// Places for the next `count` windows.
    #[inline(always)]
    pub fn grow(&mut self, count: usize) -> Slots<'_, K> {
        for history in &mut self.folded {
            history.grow(count);
        }
        self.newest(count)
    }

    /// Where the newest `count` windows stand.
    #[inline(always)]
    pub fn newest(&mut self, count: usize) -> Slots<'_, K> {
        let mut slots = [(); K].map(|()| <&mut [Vector]>::default());
        for (slot, history) in slots.iter_mut().zip(&mut self.folded) {
            *slot = history.newest_vectors(count);
        }
        slots
    }

    /// The `count` windows that end `back` values before the newest, eight in a vector.
    #[inline(always)]
    pub fn columns<'a>(&'a self, recent: &'a History, back: usize, count: usize) -> Columns<'a, K> {
        let mut columns = Columns {
            newest: recent.vectors(back, count),
            size: self.size,
            ..Columns::EMPTY
        };
        for (folded, history) in columns.folded.iter_mut().zip(&self.folded) {
            *folded = history.vectors(back, count);
        }
        columns
    }

    /// The window that ends `back` values before the newest.
    #[inline(always)]
    fn part(&self, recent: &History, back: usize) -> Part<K> {
        let mut part = Part {
            folded: [0.0; K],
            newest: recent.at(back),
            count: self.size as f64,
        };
        for (slot, history) in part.folded.iter_mut().zip(&self.folded) {
            *slot = history.at(back);
        }
        part
    }
}

/// The smaller windows that one of `size` values is made of, and how many values end after each.
#[inline(always)]
pub(crate) fn for_each_part<'a, S: Borrow<Level<K>>, const K: usize>(
    lower: &'a [S],
    size: usize,
    mut part: impl FnMut(&'a Level<K>, usize),
) {
    let size_of = |level: &S| level.borrow().size;
    for_each_size(lower, size_of, size, |place, back| {
        part(lower[place].borrow(), back);
    });
}

/// The places of these sizes among `lower`, from the newest part to the oldest, and how many values end after each.
///
/// The larger parts are the older ones, so that only few of the smaller windows have to be kept; the rest, which is no
/// multiple of eight, is the oldest, so that all parts begin whole cache lines before each other.
#[inline(always)]
fn for_each_size<T>(
    lower: &[T],
    size_of: impl Fn(&T) -> usize,
    size: usize,
    mut part: impl FnMut(usize, usize),
) {
    let first = usize::from(lower.first().is_some_and(|rest| size_of(rest) < LINE));
    let mut back = 0;
    for place in first..lower.len() {
        let one = size_of(&lower[place]);
        let parts = if place + 1 == lower.len() {
            (size - back) / one
        } else {
            size / one % 2
        };
        for _ in 0..parts {
            part(place, back);
            back += one;
        }
    }
    if first > 0 && back < size {
        part(0, back);
    }
}

/// The window of up to eight values that ends in the newest one.
#[inline(always)]
fn newest_window<F: Fold<K>, const K: usize>(recent: &History, size: usize) -> [f64; K] {
    // The last of eight windows is made of the last eight values alone.
    let before = Small::begin::<F>(Portable, [0.0; LINE]);
    let small = before.next::<F>(Portable, recent.vector(0));
    let windows = match size {
        1 => small.windows::<F, 1>(Portable, &before),
        2 => small.windows::<F, 2>(Portable, &before),
        3 => small.windows::<F, 3>(Portable, &before),
        4 => small.windows::<F, 4>(Portable, &before),
        5 => small.windows::<F, 5>(Portable, &before),
        6 => small.windows::<F, 6>(Portable, &before),
        7 => small.windows::<F, 7>(Portable, &before),
        _ => small.windows::<F, 8>(Portable, &before),
    };
    windows.part(LINE - 1).folded
}
