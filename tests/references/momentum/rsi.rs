use crate::averages::wilder;
use crate::windows::combined;
use crate::{Arguments, Expected, Number};

/// 100·gain/(gain + loss) of Wilder's averages of gains and losses, 0 where nothing moved.
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
    let share = |gain: N, loss: N| {
        if gain + loss == nothing {
            nothing
        } else {
            N::whole(100) * gain / (gain + loss)
        }
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
