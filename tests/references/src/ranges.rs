//! Wilder's true range, and its average.

use crate::averages::wilder;
use crate::number::Number;
use crate::windows::later;

/// The greatest of high − low and the distances of both from the close before, from the second bar on.
pub fn true_ranges<N: Number>(high: &[N], low: &[N], close: &[N]) -> Vec<N> {
    let range = |i: usize| {
        (high[i] - low[i])
            .max((high[i] - close[i - 1]).abs())
            .max((low[i] - close[i - 1]).abs())
    };
    (1..high.len()).map(range).collect()
}

/// Wilder's average of the true ranges that follow the first `skip` ones.
pub fn average_true_range<N: Number>(
    [high, low, close]: [&[N]; 3],
    skip: usize,
    period: usize,
) -> Vec<Option<N>> {
    let ranges = true_ranges(high, low, close);
    let ranges = &ranges[skip.min(ranges.len())..];
    later(high.len() - ranges.len(), wilder(ranges, period))
}
