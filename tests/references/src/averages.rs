//! Averages.

use crate::mesa::mesa;
use crate::number::Number;
use crate::scales::{faded, greatest, magnitudes};
use crate::windows::{combined, known, later, mean, sum, weighted_mean, windows};

/// The average of the kind that a parameter names. Over one value it is the value, of whatever kind.
pub fn average<N: Number>(kind: &str, data: &[N], period: usize) -> Vec<Option<N>> {
    match kind {
        _ if period == 1 => data.iter().copied().map(Some).collect(),
        "sma" => windows(data, period, mean),
        "ema" => exponential(data, period),
        "wma" => windows(data, period, weighted_mean),
        "dema" => double(data, period),
        "tema" => triple(data, period),
        "trima" => windows(data, period, triangular_mean),
        "kama" => kaufman(data, period),
        "mama" => mesa(data, &magnitudes(data), N::ratio(1, 2), N::ratio(1, 20)).mama,
        "t3" => tillson(data, period, N::ratio(7, 10)),
        "hma" => hull(data, period),
        "zlema" => zero_lag(data, period),
        "smma" => wilder(data, period),
        other => panic!("no average is called {other:?}"),
    }
}

/// What errors of that average are measured by, where those of `data` are measured by `sizes`.
pub fn average_scale<N: Number>(kind: &str, data: &[N], sizes: &[f64], period: usize) -> Vec<f64> {
    match kind {
        _ if period == 1 => sizes.to_vec(),
        "mama" => mesa(data, sizes, N::ratio(1, 2), N::ratio(1, 20)).errors,
        "sma" | "wma" | "trima" => greatest(sizes, period),
        "kama" => faded(sizes, 1.0 - (2.0_f64 / 31.0).powi(2)),
        // Of the others none is slower than six averages, each of the one before.
        _ => faded(sizes, 1.0 - 0.5 / (period as f64 + 1.0)),
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
    started(data, period, N::ratio(2, period + 1))
}

/// The same with any share of each value.
pub fn started<N: Number>(data: &[N], period: usize, share: N) -> Vec<Option<N>> {
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

/// 2·e1 − e2 of repeated exponential averages.
pub fn double<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let averages = repeated(data, period, 2).into_iter();
    averages
        .map(|all| all.map(|e| e[0] + e[0] - e[1]))
        .collect()
}

/// 3·e1 − 3·e2 + e3 of repeated exponential averages.
pub fn triple<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let averages = repeated(data, period, 3).into_iter();
    averages
        .map(|all| all.map(|e| N::whole(3) * (e[0] - e[1]) + e[2]))
        .collect()
}

/// (1 + v)³·e3 − 3·(1 + v)²·v·e4 + 3·(1 + v)·v²·e5 − v³·e6 of repeated exponential averages.
pub fn tillson<N: Number>(data: &[N], period: usize, v: N) -> Vec<Option<N>> {
    let (a, three) = (N::whole(1) + v, N::whole(3));
    let mixed = |e: Vec<N>| {
        a * a * a * e[2] - three * a * a * v * e[3] + three * a * v * v * e[4] - v * v * v * e[5]
    };
    let averages = repeated(data, period, 6).into_iter();
    averages.map(|all| all.map(mixed)).collect()
}

/// Weights 1, 2, … from either end to the middle, divided by their sum.
pub fn triangular_mean<N: Number>(window: &[N]) -> N {
    let period = window.len();
    let weight = |k: usize| N::whole((k + 1).min(period - k));
    let total = sum((0..period).map(weight));
    sum((0..period).map(|k| weight(k) * window[k])) / total
}

/// y += s²·(x − y), from the value before the first: s is 2/31 to 2/3 as the efficiency is 0 to 1.
pub fn kaufman<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let (slow, quick) = (N::ratio(2, 31), N::ratio(2, 3));
    let mut values = vec![None; data.len().min(period)];
    let mut average = data.get(period - 1).copied();
    for i in period..data.len() {
        let path = sum((i - period..i).map(|k| (data[k + 1] - data[k]).abs()));
        let efficiency = if path == N::whole(0) {
            N::whole(1)
        } else {
            (data[i] - data[i - period]).abs() / path
        };
        let share = slow + efficiency * (quick - slow);
        average = average.map(|y| y + share * share * (data[i] - y));
        values.push(average);
    }
    values
}

/// Twice the weighted mean over half the period less that over all of it, averaged so over the root of the period.
pub fn hull<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let half = windows(data, (period / 2).max(1), weighted_mean);
    let whole = windows(data, period, weighted_mean);
    let ahead = combined(&half, &whole, |half, whole| half + half - whole);
    let (before, ahead) = known(&ahead);
    later(before, windows(&ahead, period.isqrt(), weighted_mean))
}

/// The exponential average of 2·x less the x of (period − 1) / 2 bars before.
pub fn zero_lag<N: Number>(data: &[N], period: usize) -> Vec<Option<N>> {
    let lag = (period - 1) / 2;
    let ahead = (lag..data.len()).map(|i| data[i] + data[i] - data[i - lag]);
    let ahead: Vec<N> = ahead.collect();
    later(data.len() - ahead.len(), exponential(&ahead, period))
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
