//! Neighbouring windows, merged side by side in vectors.

use super::fold::Fold;
use super::short_windows::{Parts, Small};
use crate::kernel::context::Context;
use crate::simd::lane_shift::Shift;
use crate::simd::vector::{LINE, Vector};
use std::hint::black_box;
use std::marker::PhantomData;

/// Neighbouring windows of one size, eight in a vector.
#[derive(Clone, Copy)]
pub(crate) struct Columns<'a, const K: usize> {
    /// The numbers that describe them.
    pub folded: [&'a [Vector]; K],
    /// Their newest values.
    pub newest: &'a [Vector],
    /// How many values each of them has.
    pub size: usize,
}

impl<const K: usize> Columns<'_, K> {
    /// No windows.
    pub const EMPTY: Self = Self {
        folded: [&[]; K],
        newest: &[],
        size: 0,
    };

    #[inline(always)]
    fn at(&self, at: usize) -> Parts<K> {
        let mut parts = Parts {
            folded: [[0.0; LINE]; K],
            newest: self.newest[at],
            count: self.size as f64,
        };
        for number in 0..K {
            parts.folded[number] = self.folded[number][at];
        }
        parts
    }

    #[inline(always)]
    fn cut(&mut self, vectors: usize) {
        for folded in &mut self.folded {
            *folded = &folded[..vectors];
        }
        self.newest = &self.newest[..vectors];
    }
}

/// Where windows are written, eight at a time.
pub(crate) type Slots<'a, const K: usize> = [&'a mut [Vector]; K];

/// A way to make windows.
trait Making {
    /// Cuts every slice to one length, so that it is checked once, and returns it.
    fn cut(&mut self) -> usize;

    /// Makes the windows of the vector `at`, one vector after the other.
    fn make(&mut self, at: usize);
}

#[inline(always)]
fn make_all(context: &Context, mut making: impl Making) {
    let vectors = making.cut();
    let mut begin = 0;
    while begin < vectors {
        let left = vectors - begin;
        let end = begin + (context.stride(left * LINE) / LINE).min(left);
        for at in begin..end {
            // Else the compiler takes one lane of eight vectors at a time, by gathers.
            black_box(());
            making.make(at);
        }
        context.prefetch_after((end - begin) * LINE);
        begin = end;
    }
}

#[inline(always)]
fn cut<const K: usize>(slots: &mut Slots<'_, K>, vectors: usize) {
    for slot in slots {
        *slot = &mut std::mem::take(slot)[..vectors];
    }
}

#[inline(always)]
fn write<const K: usize>(slots: &mut Slots<'_, K>, at: usize, windows: &Parts<K>) {
    for number in 0..K {
        slots[number][at] = windows.folded[number];
    }
}

/// Folds the windows of `SIZE` values that end in these values, and those of eight values too if there
/// is room for them.
#[inline(always)]
pub(crate) fn fold_values<F: Fold<K>, S: Shift, const K: usize, const SIZE: usize>(
    context: &Context,
    shift: S,
    values: &[Vector],
    before: Vector,
    slots: Slots<'_, K>,
    eights: Option<Slots<'_, K>>,
) {
    make_all(
        context,
        SmallWindows::<F, S, K, SIZE> {
            shift,
            values,
            before: Small::begin::<F>(shift, before),
            slots,
            eights,
            fold: PhantomData,
        },
    );
}

struct SmallWindows<'a, F, S, const K: usize, const SIZE: usize> {
    shift: S,
    values: &'a [Vector],
    before: Small<K>,
    slots: Slots<'a, K>,
    eights: Option<Slots<'a, K>>,
    fold: PhantomData<F>,
}

impl<F: Fold<K>, S: Shift, const K: usize, const SIZE: usize> Making
    for SmallWindows<'_, F, S, K, SIZE>
{
    #[inline(always)]
    fn cut(&mut self) -> usize {
        let vectors = self.values.len();
        cut(&mut self.slots, vectors);
        if let Some(eights) = &mut self.eights {
            cut(eights, vectors);
        }
        vectors
    }

    #[inline(always)]
    fn make(&mut self, at: usize) {
        let small = (self.before).next::<F>(self.shift, self.values[at]);
        let windows = small.windows::<F, SIZE>(self.shift, &self.before);
        write(&mut self.slots, at, &windows);
        if let Some(eights) = &mut self.eights {
            write(eights, at, &small.windows::<F, 8>(self.shift, &self.before));
        }
        self.before = small;
    }
}

/// Folds windows made of `G` smaller ones, the newest first.
#[inline(always)]
pub(crate) fn fold_windows<F: Fold<K>, const K: usize, const G: usize>(
    context: &Context,
    parts: [Columns<'_, K>; G],
    slots: Slots<'_, K>,
) {
    make_all(
        context,
        MergedWindows::<F, K, G> {
            parts,
            slots,
            fold: PhantomData,
        },
    );
}

struct MergedWindows<'a, F, const K: usize, const G: usize> {
    parts: [Columns<'a, K>; G],
    slots: Slots<'a, K>,
    fold: PhantomData<F>,
}

impl<F: Fold<K>, const K: usize, const G: usize> Making for MergedWindows<'_, F, K, G> {
    #[inline(always)]
    fn cut(&mut self) -> usize {
        let vectors = self.parts[0].newest.len();
        for columns in &mut self.parts {
            columns.cut(vectors);
        }
        cut(&mut self.slots, vectors);
        vectors
    }

    #[inline(always)]
    fn make(&mut self, at: usize) {
        let mut windows = self.parts[0].at(at);
        for older in &self.parts[1..] {
            windows = windows.merge::<F>(older.at(at));
        }
        write(&mut self.slots, at, &windows);
    }
}

/// Merges `G` older windows into the windows of `folded` values so far.
#[inline(always)]
pub(crate) fn fold_more<F: Fold<K>, const K: usize, const G: usize>(
    context: &Context,
    folded: usize,
    newest: &[Vector],
    older: [Columns<'_, K>; G],
    slots: Slots<'_, K>,
) {
    make_all(
        context,
        LargerWindows::<F, K, G> {
            folded,
            newest,
            older,
            slots,
            fold: PhantomData,
        },
    );
}

struct LargerWindows<'a, F, const K: usize, const G: usize> {
    folded: usize,
    newest: &'a [Vector],
    older: [Columns<'a, K>; G],
    slots: Slots<'a, K>,
    fold: PhantomData<F>,
}

impl<F: Fold<K>, const K: usize, const G: usize> Making for LargerWindows<'_, F, K, G> {
    #[inline(always)]
    fn cut(&mut self) -> usize {
        let vectors = self.newest.len();
        for older in &mut self.older {
            older.cut(vectors);
        }
        cut(&mut self.slots, vectors);
        vectors
    }

    #[inline(always)]
    fn make(&mut self, at: usize) {
        let mut windows = Parts {
            folded: [[0.0; LINE]; K],
            newest: self.newest[at],
            count: self.folded as f64,
        };
        for number in 0..K {
            windows.folded[number] = self.slots[number][at];
        }
        for older in &self.older {
            windows = windows.merge::<F>(older.at(at));
        }
        write(&mut self.slots, at, &windows);
    }
}
