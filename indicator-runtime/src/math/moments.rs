//! Mean and spread of a window.

use super::fold::{Spread, finite_or_zero};
use super::scratch::Scratch;
use super::windows::Windows;
use crate::error::ErrorKind;
use std::iter::zip;

/// Mean and population standard deviation of the last `period` values.
#[derive(Clone, Debug)]
pub struct Moments {
    windows: Windows<Spread, 2>,
    count: f64,
    means: Scratch,
    deviations: Scratch,
}

impl Moments {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            windows: Windows::new(period)?,
            count: period as f64,
            means: Scratch::default(),
            deviations: Scratch::default(),
        })
    }

    /// Takes the next values and returns the means and the deviations that are ready.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> (&[f64], &[f64]) {
        let per_value = 1.0 / self.count;
        let [sums, squares] = self.windows.feed(data);
        let newest = &data[data.len() - sums.len()..];
        let means = self
            .means
            .fill(zip(sums, newest).map(|(sum, newest)| finite_or_zero(*newest) + sum * per_value));
        let deviations = self
            .deviations
            .fill(zip(sums, squares).map(|(sum, squares)| {
                let mean = sum * per_value;
                let variance = squares * per_value - mean * mean;
                // Rounding may leave a flat window slightly below zero; NaN stays NaN.
                if variance < 0.0 { 0.0 } else { variance.sqrt() }
            }));
        (means, deviations)
    }
}
