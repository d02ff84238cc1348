//! Blau's strength.

use crate::averages::exponential;
use crate::number::Number;
use crate::windows::{known, later};
use std::iter::zip;

/// 100 times a movement over its size, both averaged over `first` values and once more over `second`: 0 where nothing moved
/// yet, and what it was where nothing is left, or 200 values for each one of the longer period after the last that moved.
pub fn strength<N: Number>(
    movement: &[N],
    size: &[N],
    first: usize,
    second: usize,
) -> Vec<Option<N>> {
    let twice = |data: &[N]| {
        let (before, once) = known(&exponential(data, first));
        later(before, exponential(&once, second))
    };
    let nothing = N::whole(0);
    let longest = 200 * first.max(second);
    let (mut still, mut last) = (0, None);
    let averages = zip(twice(movement), twice(size));
    let strengths = zip(size, averages).map(|(now, (movement, size))| {
        still = if *now > nothing { 0 } else { still + 1 };
        let (movement, size) = (movement?, size?);
        if size > nothing && (last.is_none() || still <= longest) {
            last = Some(N::whole(100) * movement / size);
        }
        Some(*last.get_or_insert(nothing))
    });
    strengths.collect()
}
