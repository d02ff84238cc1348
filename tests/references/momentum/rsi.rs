use crate::averages::wilder;
use crate::windows::combined;
use crate::{Arguments, Expected, Number};
use std::cell::Cell;

/// 100·gain/(gain + loss) of Wilder's averages of gains and losses: 0 before anything moves, and where both are 0 later,
/// as with a period of 1, what it was before.
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
    let last = Cell::new(nothing);
    let share = |gain: N, loss: N| {
        if gain + loss > nothing {
            last.set(N::whole(100) * gain / (gain + loss));
        }
        last.get()
    };
    // The first bar has no change.
    let mut values = vec![None; data.len().min(1)];
    values.extend(combined(
        &wilder(&gains, period),
        &wilder(&losses, period),
        share,
    ));
    Expected {
        outputs: vec![values],
        scale: vec![100.0; data.len()],
    }
}
