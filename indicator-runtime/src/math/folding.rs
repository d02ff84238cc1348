//! Neighbouring windows, folded side by side.

use super::fold::{Fold, Part};
use crate::ahead::{stride, worked};
use std::marker::PhantomData;

/// Windows side by side: enough to keep the adders busy while each waits for its own sum, and few
/// enough for AVX2's registers where two numbers describe a window.
const WIDTH: usize = 16;

/// Neighbouring parts of windows: slices that run side by side.
#[derive(Clone, Copy)]
pub(crate) struct Columns<'a> {
    /// The numbers that describe them. Where that is one number, it stands here twice.
    pub folded: [&'a [f64]; 2],
    pub newest: &'a [f64],
    pub count: f64,
}

/// The newest parts of windows, which older ones are put to.
#[derive(Clone, Copy)]
pub(crate) enum Start<'a> {
    Values(&'a [f64]),
    Windows(Columns<'a>),
    /// What has been folded so far.
    Folded,
}

/// Neighbouring windows on their way to their size.
pub(crate) struct Folding<'a, F, const K: usize> {
    newest: &'a [f64],
    rooms: [&'a mut [f64]; K],
    start: Start<'a>,
    /// Values folded so far.
    count: f64,
    fold: PhantomData<F>,
}

impl<'a, F: Fold<K>, const K: usize> Folding<'a, F, K> {
    /// Windows that begin with `start`, on their way into `rooms`.
    #[inline(always)]
    pub fn new(newest: &'a [f64], rooms: [&'a mut [f64]; K], start: Start<'a>) -> Self {
        const { assert!(K == 1 || K == 2, "a fold has one number or two") };
        let count = match start {
            Start::Windows(windows) => windows.count,
            _ => 1.0,
        };
        Self {
            newest,
            rooms,
            start,
            count,
            fold: PhantomData,
        }
    }

    /// Puts older parts to every window.
    #[inline(always)]
    pub fn put<O: Older<F, K>>(&mut self, mut older: O) {
        // Slices of one length, so that it is checked once.
        let ready = self.newest.len();
        older.cut(ready);
        let mut start = self.start;
        start.cut(ready);
        let (first, second) = self.rooms.split_at_mut(1);
        let mut block = Block {
            newest: self.newest,
            start,
            first: &mut first[0][..ready],
            second: second.first_mut().map(|second| &mut second[..ready]),
            count: self.count,
        };
        let mut at = 0;
        while at < ready {
            let stride = stride(ready - at);
            let end = at + stride;
            while at < end {
                if end - at >= WIDTH {
                    block.put::<F, K, O, WIDTH>(&older, at);
                    at += WIDTH;
                } else if end - at >= 8 {
                    block.put::<F, K, O, 8>(&older, at);
                    at += 8;
                } else {
                    block.put::<F, K, O, 1>(&older, at);
                    at += 1;
                }
            }
            worked(stride);
        }
        self.start = Start::Folded;
        self.count += older.count();
    }

    /// Writes windows that have no older parts.
    #[inline(always)]
    pub fn finish(mut self) {
        if !matches!(self.start, Start::Folded) {
            self.put(Singles([]));
        }
    }
}

impl Start<'_> {
    #[inline(always)]
    fn cut(&mut self, ready: usize) {
        match self {
            Self::Values(values) => *values = &values[..ready],
            Self::Windows(windows) => windows.cut(ready),
            Self::Folded => {}
        }
    }
}

impl Columns<'_> {
    /// No parts.
    pub const EMPTY: Self = Self {
        folded: [&[]; 2],
        newest: &[],
        count: 0.0,
    };

    #[inline(always)]
    fn cut(&mut self, ready: usize) {
        self.folded = [&self.folded[0][..ready], &self.folded[1][..ready]];
        self.newest = &self.newest[..ready];
    }
}

/// Where the windows are that are worked on.
struct Block<'a> {
    newest: &'a [f64],
    start: Start<'a>,
    first: &'a mut [f64],
    second: Option<&'a mut [f64]>,
    count: f64,
}

impl Block<'_> {
    /// Puts older parts to the `N` windows from the window `at` on.
    #[inline(always)]
    fn put<F: Fold<K>, const K: usize, O: Older<F, K>, const N: usize>(
        &mut self,
        older: &O,
        at: usize,
    ) {
        let newest = lanes::<N>(self.newest, at);
        let mut first = [0.0; N];
        let mut second = [0.0; N];
        match self.start {
            Start::Values(values) => {
                let values = lanes::<N>(values, at);
                for lane in 0..N {
                    let one = F::one(values[lane]);
                    first[lane] = one[0];
                    second[lane] = one[K - 1];
                }
            }
            Start::Windows(windows) => {
                first = *lanes(windows.folded[0], at);
                second = *lanes(windows.folded[1], at);
            }
            Start::Folded => {
                first = *lanes(self.first, at);
                if let Some(room) = &self.second {
                    second = *lanes(room, at);
                }
            }
        }
        older.put(at, newest, &mut first, &mut second, self.count);
        self.first[at..at + N].copy_from_slice(&first);
        if let Some(room) = &mut self.second {
            room[at..at + N].copy_from_slice(&second);
        }
    }
}

/// Older parts of windows.
pub(crate) trait Older<F, const K: usize> {
    /// Cuts every slice to one length.
    fn cut(&mut self, ready: usize);

    /// How many values there are in them.
    fn count(&self) -> f64;

    /// Puts them to the `N` windows of `count` values from the window `at` on.
    fn put<const N: usize>(
        &self,
        at: usize,
        newest: &[f64; N],
        first: &mut [f64; N],
        second: &mut [f64; N],
        count: f64,
    );
}

/// Smaller windows, the newest first.
pub(crate) struct Groups<'a, const G: usize>(pub [Columns<'a>; G]);

impl<F: Fold<K>, const K: usize, const G: usize> Older<F, K> for Groups<'_, G> {
    #[inline(always)]
    fn cut(&mut self, ready: usize) {
        for group in &mut self.0 {
            group.cut(ready);
        }
    }

    #[inline(always)]
    fn count(&self) -> f64 {
        self.0.iter().map(|group| group.count).sum()
    }

    #[inline(always)]
    fn put<const N: usize>(
        &self,
        at: usize,
        newest: &[f64; N],
        first: &mut [f64; N],
        second: &mut [f64; N],
        mut count: f64,
    ) {
        for group in &self.0 {
            let older_newest = lanes::<N>(group.newest, at);
            let older = (
                lanes::<N>(group.folded[0], at),
                lanes::<N>(group.folded[1], at),
            );
            for lane in 0..N {
                let merged = F::merge(
                    part(first[lane], second[lane], newest[lane], count),
                    part(
                        older.0[lane],
                        older.1[lane],
                        older_newest[lane],
                        group.count,
                    ),
                );
                first[lane] = merged[0];
                second[lane] = merged[K - 1];
            }
            count += group.count;
        }
    }
}

/// Single values, the newest first.
pub(crate) struct Singles<'a, const G: usize>(pub [&'a [f64]; G]);

impl<F: Fold<K>, const K: usize, const G: usize> Older<F, K> for Singles<'_, G> {
    #[inline(always)]
    fn cut(&mut self, ready: usize) {
        for single in &mut self.0 {
            *single = &single[..ready];
        }
    }

    #[inline(always)]
    fn count(&self) -> f64 {
        G as f64
    }

    #[inline(always)]
    fn put<const N: usize>(
        &self,
        at: usize,
        newest: &[f64; N],
        first: &mut [f64; N],
        second: &mut [f64; N],
        mut count: f64,
    ) {
        for single in &self.0 {
            let values = lanes::<N>(single, at);
            for lane in 0..N {
                let newer = part(first[lane], second[lane], newest[lane], count);
                let appended = F::append(newer, values[lane]);
                first[lane] = appended[0];
                second[lane] = appended[K - 1];
            }
            count += 1.0;
        }
    }
}

/// `N` values from `at` on.
#[inline(always)]
fn lanes<const N: usize>(values: &[f64], at: usize) -> &[f64; N] {
    values[at..]
        .first_chunk()
        .expect("only whole blocks are asked for")
}

#[inline(always)]
fn part<const K: usize>(first: f64, second: f64, newest: f64, count: f64) -> Part<K> {
    let mut folded = [second; K];
    folded[0] = first;
    Part {
        folded,
        newest,
        count,
    }
}
