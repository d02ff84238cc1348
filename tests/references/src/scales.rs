//! The scale that errors are measured by: the magnitudes that the value at a place still depends on.

use crate::number::Number;
use crate::windows::{highest, lowest, windows};

/// The largest magnitude of each window of `period`, NaN before the first.
pub fn largest<N: Number>(data: &[N], period: usize) -> Vec<f64> {
    greatest(&magnitudes(data), period)
}

/// The largest size in each window of `period`, NaN before the first.
pub fn greatest(sizes: &[f64], period: usize) -> Vec<f64> {
    let mut values = vec![f64::NAN; sizes.len().min(period - 1)];
    let largest = |window: &[f64]| window.iter().copied().fold(0.0, f64::max);
    values.extend(sizes.windows(period).map(largest));
    values
}

/// The distance between the lowest and the highest value of each window of `period`, NaN before the
/// first.
pub fn spread<N: Number>(data: &[N], period: usize) -> Vec<f64> {
    windows(data, period, |window| highest(window) - lowest(window))
        .into_iter()
        .map(|spread| spread.map_or(f64::NAN, N::to_f64))
        .collect()
}

/// The largest magnitude that an average remembers which keeps the part `keep` of what it was.
pub fn remembered<N: Number>(data: &[N], keep: f64) -> Vec<f64> {
    faded(&magnitudes(data), keep)
}

/// The largest size that is left of those so far, of which the part `keep` is kept from place to place.
pub fn faded(sizes: &[f64], keep: f64) -> Vec<f64> {
    let fade = |largest: &mut f64, size: &f64| {
        *largest = size.max(*largest * keep);
        Some(*largest)
    };
    sizes.iter().scan(0.0, fade).collect()
}

/// The magnitude of each value.
pub fn magnitudes<N: Number>(data: &[N]) -> Vec<f64> {
    data.iter().map(|x| x.to_f64().abs()).collect()
}
