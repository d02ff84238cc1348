//! Numbers inside and outside the ranges of inputs.

use crate::catalogue::bound::Bound;
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::InputSpec;
use fastrand::Rng;

/// A number that its input allows: `x`, turned back at the ends of the range, so that a walk stays one.
///
/// ```
/// use indicator_runtime::conformance::within;
/// # use indicator_runtime::{Bound, InputSpec, Role};
/// # let (lower, upper) = (Bound::Inclusive(-1.0), Bound::Inclusive(1.0));
/// # let cosine = InputSpec { name: "data", documentation: "", role: Role::Series, lower, upper };
/// // `cosine` allows -1 to 1.
/// assert_eq!([0.5, 1.25, 100.5].map(|x| within(x, &cosine)), [0.5, 0.75, 0.5]);
/// ```
#[must_use]
pub fn within(x: f64, input: &InputSpec) -> f64 {
    turned(x, input.lower, input.upper)
}

/// A number between two bounds: `x`, turned back at those.
pub(super) fn turned(x: f64, lower: Bound, upper: Bound) -> f64 {
    let turned = match (end(lower), end(upper)) {
        (None, None) => return x,
        (Some(lower), None) => lower + (x - lower).abs(),
        (None, Some(upper)) => upper - (x - upper).abs(),
        (Some(lower), Some(upper)) => {
            let width = upper - lower;
            let along = (x - lower).rem_euclid(2.0 * width);
            lower + along.min(2.0 * width - along)
        }
    };
    let (least, greatest) = (lower.least(), upper.greatest());
    // A range that is a single number, or wider than any number, turns nothing.
    if turned.is_nan() {
        least
    } else {
        turned.clamp(least, greatest)
    }
}

/// A number that an input does not allow, if there is one.
pub fn outside(input: &InputSpec, rng: &mut Rng) -> Option<f64> {
    let distance = if rng.bool() { 0.0 } else { 10.0 * rng.f64() };
    let below = end(input.lower).map(|_| input.lower.least().next_down() - distance);
    let above = end(input.upper).map(|_| input.upper.greatest().next_up() + distance);
    if rng.bool() {
        below.or(above)
    } else {
        above.or(below)
    }
}

/// Whether every number is one that its input allows, as far as there is one.
pub fn allow(entry: &Entry, series: &[Vec<f64>]) -> bool {
    entry.inputs.iter().zip(series).all(|(input, values)| {
        let mut there = values.iter().filter(|x| x.is_finite());
        there.all(|x| !input.is_missing(*x))
    })
}

/// The number that a bound is at.
pub(super) fn end(bound: Bound) -> Option<f64> {
    match bound {
        Bound::Open => None,
        Bound::Inclusive(end) | Bound::Exclusive(end) => Some(end),
    }
}
