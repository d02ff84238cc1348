//! Neighbouring parts of windows, and how they are merged.

use super::fold::{Fold, Part};
use crate::history::History;

/// Neighbouring parts, a slice for each column.
#[derive(Clone, Copy)]
pub(crate) struct Columns<'a, const K: usize> {
    pub folded: [&'a [f64]; K],
    pub newest: &'a [f64],
    pub count: usize,
}

impl<'a, const K: usize> Columns<'a, K> {
    /// The `ready` parts of `count` values that end `back` values before the newest.
    #[inline(always)]
    pub fn of_level<F: Fold<K>>(
        columns: &'a [History; K],
        newest: &'a History,
        back: usize,
        count: usize,
        ready: usize,
    ) -> Self {
        let mut folded: [&[f64]; K] = [&[]; K];
        for (slot, column) in folded.iter_mut().zip(columns) {
            *slot = column.slice(back, ready);
        }
        let newest = if F::RELATIVE {
            newest.slice(back, ready)
        } else {
            folded[0]
        };
        Self {
            folded,
            newest,
            count,
        }
    }

    /// The parts at `WIDTH` places from `at` on.
    #[inline(always)]
    fn from(&self, at: usize) -> ([&'a [f64; WIDTH]; K], &'a [f64; WIDTH]) {
        let mut folded = [&[0.0; WIDTH]; K];
        for (slot, column) in folded.iter_mut().zip(self.folded) {
            *slot = block(column, at);
        }
        (folded, block(self.newest, at))
    }
}

/// `WIDTH` values from `at` on.
#[inline(always)]
fn block(values: &[f64], at: usize) -> &[f64; WIDTH] {
    values[at..]
        .first_chunk()
        .expect("whole blocks were counted")
}

/// Results computed side by side before they are stored, so that the compiler need not prove that
/// storing one leaves the others' operands alone.
const WIDTH: usize = 32;

/// Merges neighbouring parts, and stores each column of the results from a place on.
#[inline(always)]
pub(crate) fn merge<F: Fold<K>, const K: usize>(
    newer: Columns<'_, K>,
    older: Columns<'_, K>,
    mut store: impl FnMut(usize, usize, &[f64]),
) {
    let (newer_count, older_count) = (newer.count as f64, older.count as f64);
    let ready = newer.newest.len();
    let whole = ready - ready % WIDTH;
    let mut merged = [[0.0; WIDTH]; K];
    for at in (0..whole).step_by(WIDTH) {
        let ((newer, newer_newest), (older, older_newest)) = (newer.from(at), older.from(at));
        for lane in 0..WIDTH {
            let folded = F::merge(
                Part {
                    folded: pick(&newer, lane),
                    newest: newer_newest[lane],
                    count: newer_count,
                },
                Part {
                    folded: pick(&older, lane),
                    newest: older_newest[lane],
                    count: older_count,
                },
            );
            for column in 0..K {
                merged[column][lane] = folded[column];
            }
        }
        for column in 0..K {
            store(column, at, &merged[column]);
        }
    }
    for at in whole..ready {
        let part = |columns: &Columns<'_, K>, count| {
            let mut folded = [0.0; K];
            for (slot, column) in folded.iter_mut().zip(columns.folded) {
                *slot = column[at];
            }
            Part {
                folded,
                newest: columns.newest[at],
                count,
            }
        };
        let folded = F::merge(part(&newer, newer_count), part(&older, older_count));
        for column in 0..K {
            store(column, at, &folded[column..=column]);
        }
    }
}

/// One lane of each column.
#[inline(always)]
fn pick<const K: usize>(columns: &[&[f64; WIDTH]; K], lane: usize) -> [f64; K] {
    let mut picked = [0.0; K];
    for (slot, column) in picked.iter_mut().zip(columns) {
        *slot = column[lane];
    }
    picked
}
