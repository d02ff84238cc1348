//! The window that ends in the newest value, where values come one by one.

use super::fold::{Fold, Part};
use super::window_level::{Level, for_each_part};
use crate::memory::history::History;
use crate::simd::vector::LINE;

/// Folds the window of the last level that ends in the newest of `seen` values, if there is one, and keeps the smaller
/// ones that end there.
///
/// The windows of 8, 16, 32, … values are merged from two of half their size, of which the older one was kept; so an update takes a
/// merge for each binary digit of the period. Windows of fewer values are made of the values, and are not kept.
#[inline(always)]
pub(super) fn fold_newest<F: Fold<K>, const K: usize>(
    levels: &mut [Level<K>],
    recent: &History,
    seen: usize,
) -> Option<[f64; K]> {
    let (largest, lower) = levels.split_last_mut()?;
    let size = largest.size();
    let values = recent.slice(0, size.min(seen));
    if largest.is_small() {
        return (values.len() == size).then(|| of_values::<F, K>(values).folded);
    }
    let rest = usize::from(lower[0].is_rest());
    lower[..rest].iter_mut().for_each(Level::clear);
    let mut newest = of_size::<F, K, LINE>(values.last_chunk()?);
    lower[rest].push(newest.folded);
    for place in rest + 1..lower.len() {
        let size = lower[place].size();
        if seen < size {
            return None;
        }
        newest = merge::<F, K>(newest, lower[place - 1].part::<F>(values, size / 2));
        lower[place].push(newest.folded);
    }
    if values.len() < size {
        return None;
    }
    // Of no values, until the newest part comes.
    let mut window = Part {
        folded: [0.0; K],
        newest: 0.0,
        count: 0.0,
    };
    for_each_part(lower, size, |level, back| {
        let older = if level.is_rest() {
            of_values::<F, K>(&values[..level.size()])
        } else {
            level.part::<F>(values, back)
        };
        window = if back == 0 {
            older
        } else {
            merge::<F, K>(window, older)
        };
    });
    Some(window.folded)
}

/// The window of all values, eight at the most.
#[inline(always)]
fn of_values<F: Fold<K>, const K: usize>(values: &[f64]) -> Part<K> {
    match values.len() {
        1 => of_size::<F, K, 1>(all(values)),
        2 => of_size::<F, K, 2>(all(values)),
        3 => of_size::<F, K, 3>(all(values)),
        4 => of_size::<F, K, 4>(all(values)),
        5 => of_size::<F, K, 5>(all(values)),
        6 => of_size::<F, K, 6>(all(values)),
        7 => of_size::<F, K, 7>(all(values)),
        _ => of_size::<F, K, LINE>(all(values)),
    }
}

#[inline(always)]
fn all<const SIZE: usize>(values: &[f64]) -> &[f64; SIZE] {
    values.last_chunk().expect("so many there are")
}

/// The window of all values, merged as [`Small`](super::short_windows::Small) merges eight neighbouring ones.
#[inline(always)]
fn of_size<F: Fold<K>, const K: usize, const SIZE: usize>(values: &[f64; SIZE]) -> Part<K> {
    let value = |back: usize| values[SIZE - 1 - back];
    let one = |back| Part {
        folded: F::one(value(back)),
        newest: value(back),
        count: 1.0,
    };
    let pair = |back| append::<F, K>(one(back), value(back + 1));
    let four = |back| merge::<F, K>(pair(back), pair(back + 2));
    match SIZE {
        1 => one(0),
        2 => pair(0),
        3 => append::<F, K>(pair(0), value(2)),
        4 => four(0),
        5 => append::<F, K>(four(0), value(4)),
        6 => merge::<F, K>(four(0), pair(4)),
        7 => append::<F, K>(merge::<F, K>(four(0), pair(4)), value(6)),
        _ => merge::<F, K>(four(0), four(4)),
    }
}

/// A part with the value before it.
#[inline(always)]
fn append<F: Fold<K>, const K: usize>(newer: Part<K>, value: f64) -> Part<K> {
    Part {
        folded: F::append(newer, value),
        count: newer.count + 1.0,
        ..newer
    }
}

/// A part with the one before it.
#[inline(always)]
fn merge<F: Fold<K>, const K: usize>(newer: Part<K>, older: Part<K>) -> Part<K> {
    Part {
        folded: F::merge(newer, older),
        count: newer.count + older.count,
        ..newer
    }
}
