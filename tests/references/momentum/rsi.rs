use crate::averages::wilder;
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// 100·gain/(gain + loss) of Wilder's averages of gains and losses: 0 before anything moves, and what it was before where
/// nothing does, since both shrink alike then.
pub fn rsi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let nothing = N::whole(0);
    let changes: Vec<N> = data.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let gains: Vec<N> = changes.iter().map(|change| change.max(nothing)).collect();
    let losses: Vec<N> = changes
        .iter()
        .map(|change| (-*change).max(nothing))
        .collect();
    let averages = zip(wilder(&gains, period), wilder(&losses, period));
    let mut last = None;
    let shares = zip(averages, &changes).map(|((gain, loss), change)| {
        let (gain, loss) = (gain?, loss?);
        if gain + loss > nothing && (last.is_none() || *change != nothing) {
            last = Some(N::whole(100) * gain / (gain + loss));
        }
        Some(*last.get_or_insert(nothing))
    });
    // The first bar has no change.
    let mut values = vec![None; data.len().min(1)];
    values.extend(shares);
    Expected {
        outputs: vec![values],
        scale: vec![100.0; data.len()],
    }
}
