//! Blau's strength.

use crate::averages::exponential;
use crate::number::Number;
use crate::windows::{combined, known, later, nothing_by_zero};

/// 100 times a movement over its size, both averaged over `first` values and once more over `second`: 0 where nothing moved,
/// and what it was after 200 values for each one of the longer period in which nothing did.
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
    let mut strengths = combined(&twice(movement), &twice(size), |movement, size| {
        nothing_by_zero(N::whole(100) * movement, size)
    });
    let longest = 200 * first.max(second);
    for at in longest + 1..strengths.len() {
        let moves = size[at - longest..=at].iter().any(|size| *size > nothing);
        if let (Some(before), false) = (strengths[at - 1], moves) {
            strengths[at] = Some(before);
        }
    }
    strengths
}
