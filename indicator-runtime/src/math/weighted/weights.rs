//! The weights of a window.

use crate::State;
use crate::error::ErrorKind;
use crate::memory::list::list;
use std::sync::Arc;

/// The weights of a window, for the oldest value first.
///
/// ```
/// use indicator_runtime::math::Weights;
///
/// assert_eq!(Weights::linear(4)?.as_slice(), [0.1, 0.2, 0.3, 0.4]);
/// assert_eq!(Weights::new(3, |rank| rank - 1.0)?.as_slice(), [-1.0, 0.0, 1.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, PartialEq, State)]
pub struct Weights {
    weights: Arc<Vec<f64>>,
    /// Whether they were divided by their sum, so that they make an average.
    #[state(fixed)]
    normalised: bool,
}

impl Weights {
    /// `count` weights by rank, which is 0 for the oldest value.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(count: usize, weight: impl Fn(f64) -> f64) -> Result<Self, ErrorKind> {
        let weights = list((0..count).map(|rank| weight(rank as f64)))?;
        Ok(Self {
            weights: Arc::new(weights),
            normalised: false,
        })
    }

    /// [`Weights::new`], divided by their sum: what they make of equal values is that value.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn normalised(count: usize, weight: impl Fn(f64) -> f64) -> Result<Self, ErrorKind> {
        let mut all = Self::new(count, weight)?;
        let sum: f64 = all.weights.iter().sum();
        for weight in Arc::make_mut(&mut all.weights) {
            *weight /= sum;
        }
        all.normalised = true;
        Ok(all)
    }

    /// A Gaussian whose top sits `offset` of the way from the oldest value to the newest, and whose
    /// standard deviation is `period / sigma` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn gaussian(period: usize, offset: f64, sigma: f64) -> Result<Self, ErrorKind> {
        let top = offset * (period as f64 - 1.0);
        let deviation = period as f64 / sigma;
        let square = |rank: f64| (rank - top) * (rank - top);
        // Weighed against the rank next to the top, as otherwise all weights of a narrow Gaussian
        // whose top lies between two ranks would be too small for a number.
        let least = square(top.floor()).min(square(top.ceil()));
        Self::normalised(period, |rank| match square(rank) - least {
            0.0 => 1.0,
            excess => (-excess / (2.0 * deviation * deviation)).exp(),
        })
    }

    /// Weights 1, 2, …, `period`: the newest value weighs most.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn linear(period: usize) -> Result<Self, ErrorKind> {
        Self::normalised(period, |rank| rank + 1.0)
    }

    /// The weights, for the oldest value first.
    #[must_use]
    pub fn as_slice(&self) -> &[f64] {
        &self.weights
    }

    /// Whether they make an average, which of equal values is that value.
    pub(super) fn are_normalised(&self) -> bool {
        self.normalised
    }
}
