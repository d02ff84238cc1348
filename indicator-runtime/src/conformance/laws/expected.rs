//! What an indicator must give, and how close it must come.

use super::rounding::{apart, distances};
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

/// How many times further apart rounding may bring a kernel and a formula than the formula and itself in another unit.
const ROUNDED: f64 = 8.0;

/// Values on both sides of a place that are looked at, too: at one alone, changes of inputs may cancel out.
const NEIGHBOURS: usize = 8;

impl Expected {
    /// What a computation in plain numbers gives, with errors measured by how much that depends on its inputs, and by what
    /// it loses to rounding itself.
    ///
    /// An output may be as far off as inputs that are off by 1e-11 would make it, or by 1e-11 of itself. That is what it
    /// still depends on: a window forgets a spike that has left it, and a share of 0 to 1 has no error in the size of a
    /// price. It is found by computing the formula anew on inputs that are a little other. It may also be 8 times as far off
    /// as the formula is from itself where its inputs are in other units, which is rounding alone.
    #[must_use]
    pub fn plain(case: &Case, formula: impl Fn(&Case) -> Vec<Vec<f64>>) -> Self {
        let outputs = formula(case);
        let mut scales: Vec<Vec<f64>> = outputs
            .iter()
            .map(|output| output.iter().map(|x| x.abs()).collect())
            .collect();
        let mut widen = |by: &[Vec<f64>], factor: f64| {
            for (scale, by) in zip(scales.iter_mut().flatten(), by.iter().flatten()) {
                *scale = scale.max(factor * by);
            }
        };
        for salt in 0..4 {
            let others = formula(&nudged(case, Equals::Stay, salt));
            widen(&distances(&outputs, &others), 1.0 / NUDGE);
        }
        // A price that stands still and its average are almost equal: which is above is decided by rounding.
        let is_whole = |output: &Vec<f64>| output.iter().all(|x| x.is_nan() || x.fract() == 0.0);
        if outputs.iter().any(is_whole) {
            let others = formula(&nudged(case, Equals::Part, 0));
            let mut distances = distances(&outputs, &others);
            for (distances, output) in zip(&mut distances, &outputs) {
                if !is_whole(output) {
                    distances.fill(0.0);
                }
            }
            widen(&distances, 1.0 / NUDGE);
        }
        widen(
            &apart(case, &formula, &outputs),
            ROUNDED / (PLAIN * ALLOWED),
        );
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
        if let Some((output, at)) = self.one_sided(got)? {
            let (got, wanted) = (got[output][at], self.outputs[output][at]);
            return Err(format!(
                "the formula gives {wanted:?} at index {at} of output {output}, where the indicator gives {got:?}"
            ));
        }
        let mut worst = (0.0, 0, 0);
        for (output, (got, expected)) in got.iter().zip(&self.outputs).enumerate() {
            for (at, (got, wanted)) in got.iter().zip(expected).enumerate() {
                // 0 measured by 0 is no error, and neither is an infinity that was expected.
                let error = if got == wanted {
                    0.0
                } else {
                    (got - wanted).abs() / self.scales[output][at].max(f64::MIN_POSITIVE)
                };
                if error > worst.0 {
                    worst = (error, output, at);
                }
            }
        }
        Ok(worst)
    }

    /// The first place at which either the formula or the indicator gives a number, and not both: output and index.
    ///
    /// # Errors
    /// Another number of outputs or values, in words.
    pub(super) fn one_sided(&self, got: &[Vec<f64>]) -> Result<Option<(usize, usize)>, String> {
        if got.len() != self.outputs.len() {
            let (got, expected) = (got.len(), self.outputs.len());
            return Err(format!(
                "the formula gives {expected} outputs, where the indicator has {got}: it must give a series for each, in their order"
            ));
        }
        for (output, (got, expected)) in got.iter().zip(&self.outputs).enumerate() {
            if got.len() != expected.len() {
                let (got, expected) = (got.len(), expected.len());
                return Err(format!(
                    "the formula gives {expected} values of output {output}, where there are {got} rows: it must give one for each \
                     row, NaN first"
                ));
            }
            let is_one_sided = |at: &usize| {
                got[*at].is_nan() != expected[*at].is_nan()
                    && self.scales[output][*at] < f64::INFINITY
            };
            if let Some(at) = (0..got.len()).find(is_one_sided) {
                return Ok(Some((output, at)));
            }
        }
        Ok(None)
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
