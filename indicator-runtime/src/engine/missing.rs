//! The search for missing values, which are NaN and infinities.

use crate::simd::isa::{Isa, SimdTask};
use crate::simd::lane_shift::Shift;
use crate::simd::vector::LINE;
use std::ops::Range;

/// Whether a value may be missing from any input within `range`. If not, none is; numbers so large that a sum
/// of them is infinite may be there otherwise.
pub(crate) fn may_have_missing(isa: Isa, inputs: &[&[f64]], range: Range<usize>) -> bool {
    inputs
        .iter()
        .any(|series| isa.run(Search, &series[range.clone()]))
}

/// The first row in `range` at which a value is missing from any input.
pub(crate) fn next_missing(inputs: &[&[f64]], mut range: Range<usize>) -> Option<usize> {
    range.find(|row| has_missing(inputs, *row))
}

/// Whether some row has a value in every input, found as soon as there is one.
pub(crate) fn has_value(inputs: &[&[f64]]) -> bool {
    (0..inputs[0].len()).any(|row| !has_missing(inputs, row))
}

/// How many values the longest run has.
#[cold]
pub(crate) fn longest_run(inputs: &[&[f64]]) -> usize {
    let (mut longest, mut run) = (0, 0);
    for row in 0..inputs[0].len() {
        run = if has_missing(inputs, row) { 0 } else { run + 1 };
        longest = longest.max(run);
    }
    longest
}

#[inline]
fn has_missing(inputs: &[&[f64]], row: usize) -> bool {
    inputs.iter().any(|series| is_missing(series[row]))
}

/// Whether this stands for a value that is missing.
#[inline(always)]
pub(crate) fn is_missing(value: f64) -> bool {
    !value.is_finite()
}

/// Whether the sum of a slice is NaN or infinite, as it is if one of its values is: nothing else finds both in
/// as few instructions.
struct Search;

/// Sums side by side, so that none waits for the one before it.
const SUMS: usize = 4 * LINE;

impl SimdTask for Search {
    type Result = bool;

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> bool {
        let (blocks, rest) = data.as_chunks::<{ 2 * SUMS }>();
        let mut sums = [0.0; SUMS];
        for block in blocks {
            for lane in 0..SUMS {
                sums[lane] += block[lane] + block[lane + SUMS];
            }
        }
        any_missing(&sums) | any_missing(rest)
    }
}

/// Looks at all values, as that takes fewer instructions than to stop at the first that is missing.
#[inline(always)]
fn any_missing(values: &[f64]) -> bool {
    let or_missing = |missing: bool, value: &f64| missing | is_missing(*value);
    values.iter().fold(false, or_missing)
}
