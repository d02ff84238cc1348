//! The search for missing values: NaN, infinities, and what an input does not allow.

use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::InputSpec;
use crate::error::ErrorKind;
use crate::kernel::prefetch::prefetch_range;
use crate::simd::isa::{Isa, SimdTask};
use crate::simd::lane_shift::Shift;
use crate::simd::vector::LINE;
use std::iter::zip;
use std::ops::Range;

/// False only if no input of `entry` has a missing value within `range`. It may be true without one where numbers are so
/// large that their sum overflows.
pub(crate) fn may_have_missing(
    isa: Isa,
    entry: &Entry,
    inputs: &[&[f64]],
    range: Range<usize>,
) -> bool {
    look_for_missing(isa, entry, inputs, range, 0)
}

/// [`may_have_missing`], which prefetches the values of each input that come `ahead` values later, unless that is 0.
pub(crate) fn look_for_missing(
    isa: Isa,
    entry: &Entry,
    inputs: &[&[f64]],
    range: Range<usize>,
    ahead: usize,
) -> bool {
    let mut series = inputs.iter().map(|series| &series[range.clone()]);
    series.any(|series| isa.run(Search { ahead }, series))
        || (entry.limited && may_have_forbidden(isa, entry.inputs, inputs, range))
}

/// False only if all values are numbers. It may be true where their sum overflows.
pub(crate) fn any_missing(isa: Isa, values: &[f64]) -> bool {
    isa.run(Search { ahead: 0 }, values)
}

/// Whether an input does not allow one of its values.
#[cold]
fn may_have_forbidden(
    isa: Isa,
    specs: &[InputSpec],
    inputs: &[&[f64]],
    range: Range<usize>,
) -> bool {
    zip(specs, inputs).any(|(spec, series)| {
        spec.is_limited() && isa.run(Limits::of(spec), &series[range.clone()])
    })
}

/// The first bar in `range` at which a value is missing from any input.
pub(crate) fn next_missing(
    specs: &[InputSpec],
    inputs: &[&[f64]],
    mut range: Range<usize>,
) -> Option<usize> {
    range.find(|bar| has_missing(specs, inputs, *bar))
}

/// Whether some bar has a value in every input, found as soon as there is one.
pub(crate) fn has_value(specs: &[InputSpec], inputs: &[&[f64]]) -> bool {
    (0..inputs[0].len()).any(|bar| !has_missing(specs, inputs, bar))
}

/// The error of series without one bar of values.
#[cold]
pub(crate) fn no_bar(specs: &[InputSpec]) -> ErrorKind {
    let limited = specs.iter().filter(|spec| spec.is_limited());
    let allowed: Vec<String> = limited
        .map(|spec| format!("{} {}", spec.name, spec.allowed()))
        .collect();
    ErrorKind::AllNan {
        allowed: allowed.join(", "),
    }
}

/// How many values the longest run has.
#[cold]
pub(crate) fn longest_run(specs: &[InputSpec], inputs: &[&[f64]]) -> usize {
    let (mut longest, mut run) = (0, 0);
    for bar in 0..inputs[0].len() {
        run = if has_missing(specs, inputs, bar) {
            0
        } else {
            run + 1
        };
        longest = longest.max(run);
    }
    longest
}

/// Whether a value is missing from any input at a bar.
#[inline]
pub(crate) fn has_missing(specs: &[InputSpec], inputs: &[&[f64]], bar: usize) -> bool {
    zip(specs, inputs).any(|(spec, series)| spec.is_missing(series[bar]))
}

/// Whether a value is NaN or infinite, which is missing from every input.
#[inline(always)]
pub(crate) fn is_missing(value: f64) -> bool {
    !value.is_finite()
}

/// Whether the sum of a slice is NaN or infinite, as it is if one of its values is: nothing else finds both in
/// as few instructions.
struct Search {
    /// What comes so many values later is prefetched.
    ahead: usize,
}

/// Sums side by side, so that none waits for the one before it.
const SUMS: usize = 4 * LINE;

impl SimdTask for Search {
    type Result = bool;

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> bool {
        let (blocks, rest) = data.as_chunks::<{ 2 * SUMS }>();
        let mut sums = [0.0; SUMS];
        for block in blocks {
            if self.ahead > 0 {
                let Range { start, end } = block.as_ptr_range();
                let ahead = self.ahead * size_of::<f64>();
                prefetch_range(start.addr() + ahead..end.addr() + ahead);
            }
            for lane in 0..SUMS {
                sums[lane] += block[lane] + block[lane + SUMS];
            }
        }
        is_any_missing(&sums) | is_any_missing(rest)
    }
}

/// Looks at all values, as that takes fewer instructions than to stop at the first that is missing.
#[inline(always)]
fn is_any_missing(values: &[f64]) -> bool {
    let or_missing = |missing: bool, value: &f64| missing | is_missing(*value);
    values.iter().fold(false, or_missing)
}

/// Whether a value of a slice is not allowed.
struct Limits {
    least: f64,
    greatest: f64,
}

impl Limits {
    fn of(spec: &InputSpec) -> Self {
        Self {
            least: spec.lower.least(),
            greatest: spec.upper.greatest(),
        }
    }
}

impl SimdTask for Limits {
    type Result = bool;

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> bool {
        let Self { least, greatest } = self;
        let allowed = |value: f64| (value >= least) & (value <= greatest);
        // All values, as that takes fewer instructions than to stop at the first.
        !data.iter().fold(true, |all, value| all & allowed(*value))
    }
}
