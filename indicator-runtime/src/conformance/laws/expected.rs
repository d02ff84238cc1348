//! What an indicator must give, and how close it must come.

use crate::conformance::case::Case;
use crate::conformance::nudge::{Equals, NUDGE, nudged};
use std::iter::zip;

/// What an indicator must give, from a slow and obvious computation of its formula.
#[derive(Clone, Debug)]
pub struct Expected {
    /// A series for each output, NaN before the first value.
    pub outputs: Vec<Vec<f64>>,
    /// For each output what errors are measured by, for each place: the largest magnitude that the value there still
    /// depends on. An error may be 1e-12 of it.
    pub scales: Vec<Vec<f64>>,
}

/// The error that an indicator may make, in units of the scale.
pub const ALLOWED: f64 = 1e-12;

/// How many times the computation of a formula in plain numbers may be further off than an exact one.
const PLAIN: f64 = 10.0;

/// Values on both sides of a place that are looked at, too: at one alone, changes of inputs may cancel out.
const NEIGHBOURS: usize = 8;

impl Expected {
    /// What a computation in plain numbers gives, with errors measured by how much that depends on its inputs.
    ///
    /// An output may be as far off as inputs that are off by 1e-11 would make it, or by 1e-11 of itself. That is what it
    /// still depends on: a window forgets a spike that has left it, and a share of 0 to 1 has no error in the size of a
    /// price. It is found by computing the formula anew on inputs that are a little other.
    #[must_use]
    pub fn plain(case: &Case, formula: impl Fn(&Case) -> Vec<Vec<f64>>) -> Self {
        let outputs = formula(case);
        let mut scales: Vec<Vec<f64>> = outputs
            .iter()
            .map(|output| output.iter().map(|x| x.abs()).collect())
            .collect();
        for salt in 0..4 {
            let others = formula(&nudged(case, Equals::Stay, salt));
            for (scale, (output, other)) in zip(&mut scales, zip(&outputs, &others)) {
                for (scale, (x, other)) in zip(scale, zip(output, other)) {
                    *scale = scale.max(dependence(*x, *other));
                }
            }
        }
        let widened = |scale: &Vec<f64>| (0..scale.len()).map(|at| around(scale, at)).collect();
        Self {
            scales: scales.iter().map(widened).collect(),
            outputs,
        }
    }

    /// The largest error in units of the scale, and where it is: output and index.
    ///
    /// # Errors
    /// Another number of values, or a value where there must be none, in words.
    pub fn worst(&self, got: &[Vec<f64>]) -> Result<(f64, usize, usize), String> {
        if got.len() != self.outputs.len() {
            let (got, expected) = (got.len(), self.outputs.len());
            return Err(format!("{got} outputs, where the formula gives {expected}"));
        }
        let mut worst = (0.0, 0, 0);
        for (output, (got, expected)) in got.iter().zip(&self.outputs).enumerate() {
            if got.len() != expected.len() {
                let (got, expected) = (got.len(), expected.len());
                return Err(format!("{got} values, where the formula gives {expected}"));
            }
            for (at, (got, wanted)) in got.iter().zip(expected).enumerate() {
                let scale = self.scales[output][at];
                if got.is_nan() != wanted.is_nan() && scale < f64::INFINITY {
                    return Err(format!(
                        "{got:?} instead of {wanted:?} at index {at} of output {output}"
                    ));
                }
                // 0 measured by 0 is no error, and neither is an infinity that was expected.
                let error = if got == wanted {
                    0.0
                } else {
                    (got - wanted).abs() / scale.max(f64::MIN_POSITIVE)
                };
                if error > worst.0 {
                    worst = (error, output, at);
                }
            }
        }
        Ok(worst)
    }
}

/// How much an output depends on its inputs, if it is `other` where these are other by a [`NUDGE`].
fn dependence(x: f64, other: f64) -> f64 {
    match (x.is_nan(), other.is_nan()) {
        (true, true) => 0.0,
        (false, false) if x == other => 0.0,
        (false, false) => (x - other).abs() / NUDGE,
        // Whether there is a number depends on rounding.
        _ => f64::INFINITY,
    }
}

/// The largest value around a place, as a plain computation may be off by.
fn around(scale: &[f64], at: usize) -> f64 {
    let near = at.saturating_sub(NEIGHBOURS)..scale.len().min(at + NEIGHBOURS + 1);
    PLAIN
        * scale[near]
            .iter()
            .fold(0.0_f64, |largest, x| largest.max(*x))
}
