//! Lines and spreads of a window.

use crate::averages::{accurate_sum, mean};
use crate::{Expected, count, largest, windows};
use indicator_runtime::Value;

/// The least-squares line of a window over x = 0..period−1: its value at x = 0.
pub fn linearreg_intercept(inputs: &[&[f64]], values: &[Value]) -> Expected {
    lines(inputs[0], count(values, 0), |(intercept, _)| intercept)
}

/// The least-squares line of a window over x = 0..period−1: its slope.
pub fn linearreg_slope(inputs: &[&[f64]], values: &[Value]) -> Expected {
    lines(inputs[0], count(values, 0), |(_, slope)| slope)
}

/// The population standard deviation of a window.
pub fn stddev(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let period = count(values, 0);
    Expected {
        outputs: vec![windows(inputs[0], period, deviation)],
        // A deviation does not depend on the level, so its error may not either.
        scale: windows(inputs[0], period, spread),
    }
}

fn lines(data: &[f64], period: usize, pick: impl Fn((f64, f64)) -> f64) -> Expected {
    Expected {
        outputs: vec![windows(data, period, |window| pick(line(window)))],
        scale: windows(data, period, largest),
    }
}

/// Intercept and slope from the distances of x and y from their means.
fn line(window: &[f64]) -> (f64, f64) {
    let middle = (window.len() as f64 - 1.0) / 2.0;
    let level = mean(window);
    let distances = || {
        window
            .iter()
            .enumerate()
            .map(|(x, y)| (x as f64 - middle, y - level))
    };
    let slope = accurate_sum(distances().map(|(x, y)| x * y))
        / accurate_sum(distances().map(|(x, _)| x * x));
    (level - slope * middle, slope)
}

/// The root of the mean squared distance from the mean, in two passes: mean of squares less square of
/// the mean would lose all digits on a high level. Distances are taken from the oldest value first,
/// so that a window of equal values gives 0.
pub fn deviation(window: &[f64]) -> f64 {
    let moved: Vec<f64> = window.iter().map(|x| x - window[0]).collect();
    let mean = mean(&moved);
    let squares = accurate_sum(moved.iter().map(|x| (x - mean) * (x - mean)));
    (squares / window.len() as f64).sqrt()
}

/// The distance between the lowest and the highest value.
fn spread(window: &[f64]) -> f64 {
    let highest = window
        .iter()
        .fold(f64::NEG_INFINITY, |highest, x| highest.max(*x));
    let lowest = window
        .iter()
        .fold(f64::INFINITY, |lowest, x| lowest.min(*x));
    highest - lowest
}
