//! What some of the indicators here should give, as authors write it: in plain numbers, a window at a time.

use indicator_runtime::conformance::Case;
use std::iter::zip;

/// The change of the newest value, as `behind` should give it.
pub fn change(case: &Case) -> Vec<Vec<f64>> {
    let (data, period) = (case.input("data"), case.param::<usize>("period"));
    let change = |at: usize| match at.checked_sub(period) {
        Some(old) => data[at] - data[old],
        None => f64::NAN,
    };
    vec![(0..case.length()).map(change).collect()]
}

/// A number for each window of `period` values.
pub fn of_windows(case: &Case, formula: fn(&[f64]) -> f64) -> Vec<Vec<f64>> {
    let (data, period) = (case.input("data"), case.param::<usize>("period"));
    let mut values = vec![f64::NAN; data.len().min(period - 1)];
    values.extend(data.windows(period).map(formula));
    vec![values]
}

pub fn mean(window: &[f64]) -> f64 {
    window.iter().sum::<f64>() / window.len() as f64
}

/// Where the newest value stands between the lowest and the highest, 0 to 1.
pub fn place(window: &[f64]) -> f64 {
    let lowest = window.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = window.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    match highest - lowest {
        0.0 => 0.5,
        range => (window[window.len() - 1] - lowest) / range,
    }
}

/// How many standard deviations the newest value is from the mean.
pub fn standardised(window: &[f64]) -> f64 {
    let mean = mean(window);
    let squares = window.iter().map(|x| (x - mean) * (x - mean));
    let deviation = (squares.sum::<f64>() / window.len() as f64).sqrt();
    match deviation {
        0.0 => 0.0,
        deviation => (window[window.len() - 1] - mean) / deviation,
    }
}

/// The mean of the first `period` values, then a `share` of the way to each further one.
fn smoothed(data: &[f64], period: usize, share: f64) -> Vec<f64> {
    let mut values = vec![f64::NAN; data.len()];
    for at in period - 1..data.len() {
        values[at] = if at + 1 == period {
            mean(&data[..period])
        } else {
            values[at - 1] + share * (data[at] - values[at - 1])
        };
    }
    values
}

fn exponential(data: &[f64], period: usize) -> Vec<f64> {
    smoothed(data, period, 2.0 / (period as f64 + 1.0))
}

/// 1 where the close is above its exponential average.
pub fn above_ema(case: &Case) -> Vec<Vec<f64>> {
    let close = case.input("close");
    let average = exponential(close, case.param("period"));
    let above = |(close, average): (&f64, &f64)| {
        if average.is_nan() {
            f64::NAN
        } else {
            f64::from(u8::from(close > average))
        }
    };
    vec![zip(close, &average).map(above).collect()]
}

/// A fast exponential average less a slow one.
pub fn distance(case: &Case) -> Vec<Vec<f64>> {
    let average = |period| exponential(case.input("data"), case.param(period));
    let averages = zip(average("fast"), average("slow"));
    vec![averages.map(|(fast, slow)| fast - slow).collect()]
}

/// The distance from an exponential average, in average true ranges.
pub fn strength(case: &Case) -> Vec<Vec<f64>> {
    let [high, low, close] = ["high", "low", "close"].map(|name| case.input(name));
    let period = case.param::<usize>("period");
    let range = |at: usize| match at.checked_sub(1).map(|before| close[before]) {
        Some(before) => high[at].max(before) - low[at].min(before),
        None => high[at] - low[at],
    };
    let ranges: Vec<f64> = (0..close.len()).map(range).collect();
    let averages = zip(
        exponential(close, period),
        smoothed(&ranges, period, 1.0 / period as f64),
    );
    let share = |(close, (average, range)): (&f64, (f64, f64))| match range {
        0.0 => 0.0,
        range => (close - average) / range,
    };
    vec![zip(close, averages).map(share).collect()]
}

/// Chande's momentum as its textbook has it: gains less losses, in percent of both.
pub fn momentum(case: &Case) -> Vec<Vec<f64>> {
    let (data, period) = (case.input("data"), case.param::<usize>("period"));
    let value = |at: usize| {
        if at < period {
            return f64::NAN;
        }
        let changes = (at + 1 - period..=at).map(|k| data[k] - data[k - 1]);
        let gains: f64 = changes.clone().map(|change| change.max(0.0)).sum();
        let losses: f64 = changes.map(|change| (-change).max(0.0)).sum();
        match gains + losses {
            0.0 => 0.0,
            both => 100.0 * (gains - losses) / both,
        }
    };
    vec![(0..data.len()).map(value).collect()]
}
