//! Windows of one size, merged from smaller ones.

use super::fold::{Fold, Part};
use super::merge_windows::{Columns, Slots};
use crate::State;
use crate::error::ErrorKind;
use crate::memory::history::History;
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

    /// Whether the windows have what eights leave.
    pub fn is_rest(&self) -> bool {
        self.size < LINE
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

    /// Keeps the window that ends in the newest value.
    #[inline(always)]
    pub fn push(&mut self, folded: [f64; K]) {
        for (history, folded) in self.folded.iter_mut().zip(folded) {
            history.push(folded);
        }
    }

    /// How many of the windows are missing that are to be kept after `seen` values.
    pub fn lacking(&self, seen: usize) -> usize {
        let windows = self.ready(seen, seen);
        let [history, ..] = &self.folded[..] else {
            return 0;
        };
        (history.keep().min(windows)).saturating_sub(history.len())
    }

    /// Forgets all windows, which can be made anew.
    pub fn clear(&mut self) {
        self.folded.iter_mut().for_each(History::clear);
    }

    /// [`Level::clear`], and gives their memory back.
    pub fn give_back(&mut self) {
        self.folded.iter_mut().for_each(History::give_back);
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

    /// The window that ends `back` values before the newest of `values`.
    #[inline(always)]
    pub fn part<F: Fold<K>>(&self, values: &[f64], back: usize) -> Part<K> {
        let mut part = Part {
            folded: [0.0; K],
            newest: 0.0,
            count: self.size as f64,
        };
        if F::RELATIVE {
            part.newest = values[values.len() - 1 - back];
        }
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
    for place in (first..lower.len()).chain(0..first) {
        let one = size_of(&lower[place]);
        // A power of two, by which a division takes long unless that is said.
        let shift = one.trailing_zeros();
        let parts = if place < first {
            usize::from(back < size)
        } else if place + 1 == lower.len() {
            (size - back) >> shift
        } else {
            size >> shift & 1
        };
        for _ in 0..parts {
            part(place, back);
            back += one;
        }
    }
}
