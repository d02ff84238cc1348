//! What some of the indicators here should give, as authors write it: in plain numbers, a window at a time.

use indicator_runtime::conformance::Case;

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
