//! Averages.

use crate::number::Number;
use crate::windows::{known, later, mean, weighted_mean, windows};

/// The average of the kind that a parameter names.
pub fn average<N: Number>(kind: &str, data: &[N], period: usize) -> Vec<Option<N>> {
    match kind {
        "sma" => windows(data, period, mean),
        "ema" => exponential(data, period),
        "wma" => windows(data, period, weighted_mean),
        other => panic!("no average is called {other:?}"),
    }
}

/// The mean of the first `period`, then y = (y·(period−1) + x)/period.
pub fn wilder<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let count = N::whole(period);
    recursive(data, period, |y, x| (y * (count - N::whole(1)) + x) / count)
}

/// The mean of the first `period`, then y = y + 2/(period+1)·(x − y), put as the weighted mean of y
/// and x: after a spike the difference would lose the digits of x.
pub fn exponential<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let share = N::ratio(2, period + 1);
    recursive(data, period, |y, x| y * (N::whole(1) - share) + x * share)
}

/// The exponential average, that of it, and so on: `times` of them, where all are known.
pub fn repeated<N: Number>(data: &[N], period: usize, times: usize) -> Vec<Option<Vec<N>>> {
    let mut all = vec![exponential(data, period)];
    for _ in 1..times {
        let (before, values) = known(&all[all.len() - 1]);
        all.push(later(before, exponential(&values, period)));
    }
    let at = |at: usize| all.iter().map(|averages| averages[at]).collect();
    (0..data.len()).map(at).collect()
}

fn recursive<N: Number>(data: &[N], period: usize, step: impl Fn(N, N) -> N) -> Vec<Option<N>> {
    let mut values = vec![None; data.len().min(period - 1)];
    if data.len() >= period {
        let mut y = mean(&data[..period]);
        values.push(Some(y));
        for x in &data[period..] {
            y = step(y, *x);
            values.push(Some(y));
        }
    }
    values
}
