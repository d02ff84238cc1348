//! How far a series went, and how straight.

use crate::number::Number;
use crate::windows::{known, later, sum, windows};
use std::iter::zip;

/// The sum of the sizes of the last `period` steps.
pub fn path_length<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let sizes = data.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    let sizes: Vec<N> = sizes.collect();
    let lengths = windows(&sizes, period, |window| sum(window.iter().copied()));
    later(data.len().min(1), lengths)
}

/// The change from the beginning to the end of the last `period` steps over the sum of their sizes, `still` where nothing
/// moved.
pub fn efficiency<N: Number>(data: &[N], period: usize, still: N) -> Vec<Option<N>> {
    let (before, lengths) = known(&path_length(data, period));
    let ways = zip(zip(data, &data[before..]), lengths);
    let straight = ways.map(|((begun, ended), length)| {
        Some(if length == N::whole(0) {
            still
        } else {
            (*ended - *begun) / length
        })
    });
    later(before, straight.collect())
}
