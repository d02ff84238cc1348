//! Lines and spreads of a window.

use crate::averages::{exact_products, exact_sum};
use crate::{Expected, count, largest, windows};
use indicator_runtime::Value;
use std::iter::zip;
use twofloat::TwoFloat;

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
    let level = exact_sum(window.iter().copied()) / window.len() as f64;
    let distances = || (0..window.len()).map(|x| x as f64 - middle);
    // The mean of y is not taken off: the distances of x have the sum 0, and the products are whole.
    let slope = exact_products(zip(distances(), window.iter().copied()))
        / exact_products(distances().map(|x| (x, x)));
    ((level - slope * middle).into(), slope.into())
}

/// The root of the mean squared distance from the mean, in two passes: mean of squares less square of
/// the mean would lose its digits on a high level.
pub fn deviation(window: &[f64]) -> f64 {
    let count = window.len() as f64;
    let mean = exact_sum(window.iter().copied()) / count;
    let squares = window.iter().fold(TwoFloat::from(0.0), |sum, x| {
        let distance = TwoFloat::from(*x) - mean;
        sum + distance * distance
    });
    f64::from(squares / count).max(0.0).sqrt()
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
