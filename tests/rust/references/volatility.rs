//! How far a price swings.

use crate::averages::{mean, wilder};
use crate::statistics::deviation;
use crate::{Expected, count, largest, real, remembered, windows};
use indicator_runtime::Value;
use std::iter::zip;

/// `smma` over the true range; the first bar's range is high − low.
pub fn atr(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let (high, low, close) = (inputs[0], inputs[1], inputs[2]);
    let period = count(values, 0);
    let ranges: Vec<f64> = (0..high.len())
        .map(|i| match i.checked_sub(1) {
            None => high[0] - low[0],
            Some(previous) => (high[i] - low[i])
                .max((high[i] - close[previous]).abs())
                .max((low[i] - close[previous]).abs()),
        })
        .collect();
    Expected {
        outputs: vec![wilder(&ranges, period)],
        scale: remembered(&ranges, 1.0 - 1.0 / period as f64),
    }
}

/// mean ± dev·population standard deviation of the window.
pub fn bollinger_bands(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let (period, up, down) = (count(values, 0), real(values, 1), real(values, 2));
    let middle = windows(inputs[0], period, mean);
    let deviations = windows(inputs[0], period, deviation);
    let band = |factor: f64| -> Vec<f64> {
        zip(&middle, &deviations)
            .map(|(mean, deviation)| mean + factor * deviation)
            .collect()
    };
    let reach = 1.0 + up.abs().max(down.abs());
    let scale = windows(inputs[0], period, |window| reach * largest(window));
    Expected {
        outputs: vec![band(up), middle.clone(), band(-down)],
        scale,
    }
}

/// Highest high, lowest low, and their mean in the middle.
pub fn donchian(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let (high, low) = (inputs[0], inputs[1]);
    let period = count(values, 0);
    let upper = windows(high, period, |w| {
        w.iter().fold(f64::NEG_INFINITY, |a, b| a.max(*b))
    });
    let lower = windows(low, period, |w| {
        w.iter().fold(f64::INFINITY, |a, b| a.min(*b))
    });
    let middle = zip(&upper, &lower)
        .map(|(upper, lower)| (upper + lower) / 2.0)
        .collect();
    let scale = zip(
        windows(high, period, largest),
        windows(low, period, largest),
    );
    let scale = scale.map(|(high, low)| high.max(low)).collect();
    Expected {
        outputs: vec![upper, middle, lower],
        scale,
    }
}
