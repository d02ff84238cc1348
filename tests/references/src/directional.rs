//! Wilder's directional movement and its sums.

use crate::arguments::Arguments;
use crate::number::Number;
use crate::windows::sum;

/// The movements up and down, from the second bar on: the larger of the two alone, and only above zero.
pub fn movements<N: Number>(arguments: &Arguments<N>) -> [Vec<N>; 2] {
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let nothing = N::whole(0);
    let larger = |one: N, other: N| {
        if one > other {
            one.max(nothing)
        } else {
            nothing
        }
    };
    let bars = 1..high.len();
    let (up, down) = bars
        .map(|at| (high[at] - high[at - 1], low[at - 1] - low[at]))
        .map(|(up, down)| (larger(up, down), larger(down, up)))
        .unzip();
    [up, down]
}

/// True ranges, from the second bar on.
pub fn ranges<N: Number>(arguments: &Arguments<N>) -> Vec<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let range = |at: usize| {
        let before = close[at - 1];
        (high[at] - low[at])
            .max((high[at] - before).abs())
            .max((low[at] - before).abs())
    };
    (1..high.len()).map(range).collect()
}

/// Wilder's sum of what begins at the second bar: the first `period` − 1 added up, then sum − sum/period + x.
pub fn wilder_sum<N: Number>(values: &[N], period: usize) -> Vec<Option<N>> {
    let before = period - 1;
    let mut sums = vec![None; (1 + before.saturating_sub(1)).min(values.len() + 1)];
    if values.len() < before {
        return sums;
    }
    let mut total = sum(values[..before].iter().copied());
    if before > 0 {
        sums.push(Some(total));
    }
    for value in &values[before..] {
        total = total - total / N::whole(period) + *value;
        sums.push(Some(total));
    }
    sums
}

/// Both directional indicators: the sums of movements by that of ranges, from the bar `period` on, 0 where there is no
/// range.
pub fn indicators<N: Number>(arguments: &Arguments<N>) -> [Vec<Option<N>>; 2] {
    let period: usize = arguments.param("period");
    let unit = N::whole(if period == 1 { 1 } else { 100 });
    let covered = wilder_sum(&ranges(arguments), period);
    movements(arguments).map(|movement| {
        let moved = wilder_sum(&movement, period);
        let share = |at: usize| match (moved[at], covered[at]) {
            (Some(_), Some(covered)) if at >= period && covered == N::whole(0) => Some(covered),
            (Some(moved), Some(covered)) if at >= period => Some(unit * moved / covered),
            _ => None,
        };
        (0..moved.len()).map(share).collect()
    })
}
