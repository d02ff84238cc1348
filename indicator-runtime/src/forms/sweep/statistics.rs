//! Numbers that describe a series, each by a formula with a fixed order of operations, so that its bits depend on
//! nothing but the values. What is missing (NaN and infinities) is left out.

use crate::engine::missing::is_missing;
use crate::simd::isa::{Isa, SimdTask};
use crate::simd::lane_shift::Shift;
use crate::simd::vector::LINE;
use std::array::from_fn;
use std::iter::zip;

/// The values that are added one after the other, in eight sums; the sums of more are added two by two.
const BLOCK: usize = 512;

/// How many values are there.
pub(super) fn count(isa: Isa, values: &[f64]) -> f64 {
    isa.run_shared(Count, values) as f64
}

/// The sum; NaN where there is no value.
pub(super) fn sum(isa: Isa, values: &[f64]) -> f64 {
    if_any(values, |_| added(isa, values, |value| value))
}

/// The mean, as the first value and the mean of the differences from it: that of equal values is that value.
pub(super) fn mean(isa: Isa, values: &[f64]) -> f64 {
    if_any(values, |first| {
        first + added(isa, values, |value| value - first) / count(isa, values)
    })
}

/// The standard deviation of all values, as of a population: the root of the mean square of what is left of them
/// without their mean.
pub(super) fn deviation(isa: Isa, values: &[f64]) -> f64 {
    if_any(values, |first| {
        let count = count(isa, values);
        let mean = first + added(isa, values, |value| value - first) / count;
        let square = |value| (value - mean) * (value - mean);
        (added(isa, values, square) / count).sqrt()
    })
}

/// The least value.
pub(super) fn least(isa: Isa, values: &[f64]) -> f64 {
    let less = |a: f64, b: f64| if b < a { b } else { a };
    if_any(values, |_| extreme(isa, values, f64::INFINITY, less))
}

/// The greatest value.
pub(super) fn greatest(isa: Isa, values: &[f64]) -> f64 {
    let greater = |a: f64, b: f64| if b > a { b } else { a };
    if_any(values, |_| extreme(isa, values, f64::NEG_INFINITY, greater))
}

/// The newest value.
pub(super) fn last(values: &[f64]) -> f64 {
    let newest = values.iter().rev().find(|value| !is_missing(**value));
    newest.copied().unwrap_or(f64::NAN)
}

/// How often the values go from below a line to above it, or back; bars that lie on it are left out, as those where
/// a value or the line is missing. NaN where there is no bar.
pub(super) fn crossings(values: &[f64], line: impl Iterator<Item = f64>) -> f64 {
    let (mut crossings, mut before, mut is_any) = (0_u64, 0_i8, false);
    for (&value, line) in zip(values, line) {
        // Without branches: which side comes next cannot be foretold.
        let is_there = !is_missing(value) & !is_missing(line);
        let above = i8::from(is_there & (value > line));
        let below = i8::from(is_there & (value < line));
        let side = above - below;
        is_any |= is_there;
        crossings += u64::from(side * before < 0);
        before = if side == 0 { before } else { side };
    }
    if is_any { crossings as f64 } else { f64::NAN }
}

/// What `of` makes of the values, the first of which it is given; NaN where there is none.
fn if_any(values: &[f64], of: impl FnOnce(f64) -> f64) -> f64 {
    let first = values.iter().find(|value| !is_missing(**value));
    first.map_or(f64::NAN, |first| of(*first))
}

/// The sum of a term for each value: of a block by [`Sum`], of more blocks as that of the first half of them, which is
/// the larger one of an odd number, and that of the others.
fn added(isa: Isa, values: &[f64], term: impl Fn(f64) -> f64 + Copy) -> f64 {
    if values.len() <= BLOCK {
        return isa.run_shared(Sum(term), values);
    }
    let half = values.len().div_ceil(BLOCK).div_ceil(2) * BLOCK;
    let (first, second) = values.split_at(half);
    added(isa, first, term) + added(isa, second, term)
}

fn extreme(isa: Isa, values: &[f64], none: f64, of_two: impl Fn(f64, f64) -> f64 + Copy) -> f64 {
    isa.run_shared(Extreme { none, of_two }, values)
}

/// Every eighth value has a sum of its own, 0 at first; neighbouring sums are added, then those of neighbours, and so on.
struct Sum<F>(F);

impl<F: Fn(f64) -> f64> SimdTask for Sum<F> {
    type Result = f64;

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> f64 {
        let mut sums = [0.0; LINE];
        each_line(data, |lane, value| {
            // Bits in place of a branch, which would keep the compiler from computing values side by side.
            let kept = if is_missing(value) { 0 } else { u64::MAX };
            sums[lane] += f64::from_bits((self.0)(value).to_bits() & kept);
        });
        let pairs: [f64; LINE / 2] = from_fn(|pair| sums[2 * pair] + sums[2 * pair + 1]);
        (pairs[0] + pairs[1]) + (pairs[2] + pairs[3])
    }
}

struct Count;

impl SimdTask for Count {
    type Result = u64;

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> u64 {
        let mut counts = [0; LINE];
        each_line(data, |lane, value| {
            counts[lane] += u64::from(!is_missing(value));
        });
        counts.iter().sum()
    }
}

struct Extreme<F> {
    none: f64,
    of_two: F,
}

impl<F: Fn(f64, f64) -> f64> SimdTask for Extreme<F> {
    type Result = f64;

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> f64 {
        let mut found = [self.none; LINE];
        each_line(data, |lane, value| {
            let value = if is_missing(value) { self.none } else { value };
            found[lane] = (self.of_two)(found[lane], value);
        });
        found.into_iter().fold(self.none, self.of_two)
    }
}

/// Hands over each value with its place among eight.
#[inline(always)]
fn each_line(data: &[f64], mut each: impl FnMut(usize, f64)) {
    let (lines, rest) = data.as_chunks::<LINE>();
    for line in lines {
        for (lane, value) in line.iter().enumerate() {
            each(lane, *value);
        }
    }
    for (lane, value) in rest.iter().enumerate() {
        each(lane, *value);
    }
}
