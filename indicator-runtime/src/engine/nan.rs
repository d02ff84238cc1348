//! The search for missing values.

use crate::simd::isa::{Isa, SimdTask};
use crate::simd::lane_shift::Shift;
use std::ops::Range;

/// Whether any input is NaN within `range`.
pub(crate) fn has_nan(isa: Isa, inputs: &[&[f64]], range: Range<usize>) -> bool {
    inputs
        .iter()
        .any(|series| isa.run(Search, &series[range.clone()]))
}

/// The first row in `range` at which any input is NaN.
pub(crate) fn next_nan(inputs: &[&[f64]], mut range: Range<usize>) -> Option<usize> {
    range.find(|row| is_missing(inputs, *row))
}

/// Whether some row has a value in every input, found as soon as there is one.
pub(crate) fn has_value(inputs: &[&[f64]]) -> bool {
    (0..inputs[0].len()).any(|row| !is_missing(inputs, row))
}

/// How many values the longest run without NaN has.
#[cold]
pub(crate) fn longest_run(inputs: &[&[f64]]) -> usize {
    let (mut longest, mut run) = (0, 0);
    for row in 0..inputs[0].len() {
        run = if is_missing(inputs, row) { 0 } else { run + 1 };
        longest = longest.max(run);
    }
    longest
}

#[inline]
fn is_missing(inputs: &[&[f64]], row: usize) -> bool {
    inputs.iter().any(|series| series[row].is_nan())
}

/// Whether a slice holds NaN, at the speed of the instruction set.
struct Search;

impl SimdTask for Search {
    type Result = bool;

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> bool {
        let (blocks, rest) = data.as_chunks::<16>();
        // A NaN stays where it was seen.
        let mut seen = [0.0; 8];
        for block in blocks {
            for lane in 0..8 {
                // One comparison finds NaN in either of two values.
                let found = block[lane].is_nan() | block[lane + 8].is_nan();
                seen[lane] = if found { f64::NAN } else { seen[lane] };
            }
        }
        seen.iter().chain(rest).any(|value| value.is_nan())
    }
}
