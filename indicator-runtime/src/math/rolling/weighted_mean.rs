//! The mean of a window whose values weigh as a second series says.

use super::flat_windows::FlatWindows;
use super::sums::Sum;
use super::windows::Windows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::math::ends::ends;
use std::iter::zip;

/// Mean of the last `period` values, each times its weight, by the sum of the weights, none of which is below 0. Where all of
/// them are 0 it is the newest value; that of equal values is the value itself.
///
/// ```
/// use indicator_runtime::math::WeightedMean;
/// use indicator_runtime::{Output, indicator};
///
/// /// A mean by volume.
/// #[indicator(warmup = 1)]
/// fn typical(
///     close: &[f64],
///     volume: &[f64],
///     #[state(WeightedMean::new(2))] mean: &mut WeightedMean,
///     values: &mut Output,
/// ) {
///     mean.feed_into(close, volume, values);
/// }
///
/// let typical = TypicalParams::new().apply(&[2.0, 6.0, 4.0], &[3.0, 1.0, 1.0])?.values;
/// assert_eq!(typical[1..], [3.0, 5.0]);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct WeightedMean {
    products: Scratch,
    weighted: Windows<Sum, 1>,
    weights: Windows<Sum, 1>,
    flat: FlatWindows,
}

impl WeightedMean {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        Ok(Self {
            products: Scratch::default(),
            weighted: Windows::new(period)?,
            weights: Windows::new(period)?,
            flat: FlatWindows::new(period),
        })
    }

    /// Takes the next values with their weights and writes the means that are ready.
    #[inline(always)]
    pub fn feed_into(&mut self, data: &[f64], weights: &[f64], values: &mut Output<'_>) {
        let products = zip(data, weights).map(|(value, weight)| value * weight);
        let [weighted] = self.weighted.feed(self.products.fill(products));
        let [total] = self.weights.feed(weights);
        values.extend(
            ends((data, weighted, total)).map(|(newest, weighted, total)| {
                if total > 0.0 {
                    weighted / total
                } else {
                    newest
                }
            }),
        );
        self.flat.correct(data, values);
    }
}
