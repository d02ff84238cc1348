//! Averages that follow a price.

use crate::{Expected, count, largest, real, remembered, windows};
use indicator_runtime::Value;
use std::iter::zip;
use twofloat::TwoFloat;

fn windowed(data: &[f64], period: usize, of: impl Fn(&[f64]) -> f64) -> Expected {
    Expected {
        outputs: vec![windows(data, period, of)],
        scale: windows(data, period, largest),
    }
}

/// Weights exp(−(k−m)²/(2s²)), m = offset·(period−1), s = period/sigma, divided by their sum.
pub fn alma(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let (period, offset, sigma) = (count(values, 0), real(values, 1), real(values, 2));
    let m = offset * (period as f64 - 1.0);
    let s = period as f64 / sigma;
    let exponent = |k: usize| -(k as f64 - m).powi(2) / (2.0 * s * s);
    // A factor that all weights share goes out with their sum. With it the largest weight is 1: a
    // narrow Gaussian between two values would else be all zeros in floating point.
    let greatest = (0..period).map(exponent).fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = (0..period)
        .map(|k| (exponent(k) - greatest).exp())
        .collect();
    let sum = exact_sum(weights.iter().copied());
    windowed(inputs[0], period, |window| {
        (exact_products(zip(window, &weights).map(|(x, weight)| (*x, *weight))) / sum).into()
    })
}

/// (x[i] + x[i−period]) / 2.
pub fn jsa(inputs: &[&[f64]], values: &[Value]) -> Expected {
    windowed(inputs[0], count(values, 0) + 1, |window| {
        (window[window.len() - 1] + window[0]) / 2.0
    })
}

/// The mean of the last `period` values.
pub fn sma(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let period = count(values, 0);
    windowed(inputs[0], period, mean)
}

/// The mean of the first `period`, then y = (y·(period−1) + x)/period.
pub fn smma(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let period = count(values, 0);
    let share = 1.0 / period as f64;
    Expected {
        outputs: vec![wilder(inputs[0], period)],
        scale: remembered(inputs[0], 1.0 - share),
    }
}

/// The mean of the first `period`, then y = y + 2/(period+1)·(x − y), put as the weighted mean of y
/// and x: after a spike the difference would lose the digits of x.
pub fn ema(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let period = count(values, 0);
    let share = 2.0 / (period as f64 + 1.0);
    Expected {
        outputs: vec![exponential(inputs[0], period)],
        scale: remembered(inputs[0], 1.0 - share),
    }
}

/// Weights 1 for the oldest value to `period` for the newest, divided by their sum.
pub fn wma(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let period = count(values, 0);
    let sum = (period * (period + 1)) as f64 / 2.0;
    windowed(inputs[0], period, |window| {
        let weighted = window.iter().enumerate().map(|(k, x)| ((k + 1) as f64, *x));
        (exact_products(weighted) / sum).into()
    })
}

/// The smoothed average of a series.
pub fn wilder(data: &[f64], period: usize) -> Vec<f64> {
    let p = period as f64;
    recursive(data, period, |y, x| (y * (p - 1.0) + x) / p)
}

/// The exponential average of a series.
pub fn exponential(data: &[f64], period: usize) -> Vec<f64> {
    let share = TwoFloat::from(2.0) / (period as f64 + 1.0);
    recursive(data, period, |y, x| y * (1.0 - share) + x * share)
}

/// The average itself is a sum of two floats, so that what is rounded at each step does not add up.
fn recursive(
    data: &[f64],
    period: usize,
    step: impl Fn(TwoFloat, TwoFloat) -> TwoFloat,
) -> Vec<f64> {
    let mut values = vec![f64::NAN; data.len().min(period - 1)];
    if data.len() >= period {
        let mut y = exact_sum(data[..period].iter().copied()) / period as f64;
        values.push(y.into());
        for x in &data[period..] {
            y = step(y, (*x).into());
            values.push(y.into());
        }
    }
    values
}

/// The mean of a slice.
pub fn mean(data: &[f64]) -> f64 {
    (exact_sum(data.iter().copied()) / data.len() as f64).into()
}

/// A sum that keeps twice the digits of its terms: over a thousand values a plain loop would be the
/// less accurate side of the comparison.
pub fn exact_sum(terms: impl Iterator<Item = f64>) -> TwoFloat {
    terms.fold(TwoFloat::from(0.0), |sum, x| sum + x)
}

/// The sum of products, each of which is kept whole.
pub fn exact_products(factors: impl Iterator<Item = (f64, f64)>) -> TwoFloat {
    factors.fold(TwoFloat::from(0.0), |sum, (a, b)| {
        sum + TwoFloat::new_mul(a, b)
    })
}
