//! Differences between neighbouring values.

use crate::State;
use crate::kernel::scratch::Scratch;
use std::iter::zip;

/// `x[i] − x[i−1]`, from the second value on.
///
/// ```
/// use indicator_runtime::math::Differences;
///
/// let mut changes = Differences::default();
/// assert_eq!(changes.feed(&[3.0, 5.0]), [2.0]);
/// assert_eq!(changes.feed(&[4.0, 4.0]), [-1.0, 0.0]);
/// ```
#[derive(Clone, Debug, Default, State)]
pub struct Differences {
    previous: Option<f64>,
    result: Scratch,
}

impl Differences {
    /// Takes the next values and returns the steps that they made.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        self.feed_mapped(data, |step| step)
    }

    /// Takes the next values and returns how large the steps were that they made.
    #[inline(always)]
    pub(crate) fn feed_sizes(&mut self, data: &[f64]) -> &[f64] {
        self.feed_mapped(data, f64::abs)
    }

    #[inline(always)]
    fn feed_mapped(&mut self, data: &[f64], map: impl Fn(f64) -> f64) -> &[f64] {
        let Some(&last) = data.last() else { return &[] };
        let first = self.previous.replace(last);
        let lead = usize::from(first.is_some());
        let result = self.result.reserve(data.len() - 1 + lead);
        if let Some(first) = first {
            result[0] = map(data[0] - first);
        }
        for (step, pair) in zip(&mut result[lead..], zip(data, &data[1..])) {
            *step = map(pair.1 - pair.0);
        }
        result
    }
}
