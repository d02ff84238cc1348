//! Weighted windows: each output is the same weighted sum of the values before it.

use super::weights::Weights;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::math::rolling::flat_windows::{FlatWindows, are_equal};
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

/// Outputs computed side by side: enough to keep the adders busy while each sum waits for its own, and
/// few enough for AVX2's registers.
const BLOCK: usize = 32;
/// A smaller block for what is left.
const WIDTH: usize = 8;

/// Writes the weighted sum of every full window of `data`.
///
/// Products are added in pairs of values that are four places apart, as long as there are eight weights,
/// and then of neighbours, whatever the number of outputs that are computed side by side.
///
/// ```
/// use indicator_runtime::math::{Weights, fir};
/// use indicator_runtime::{Output, indicator};
///
/// /// Triangular average of three values.
/// #[indicator(warmup = 2)]
/// fn triangle(
///     data: &[f64],
///     #[state(Weights::normalised(3, |rank| 1.0 - (rank - 1.0).abs() / 2.0))] weights: &Weights,
///     values: &mut Output,
/// ) {
///     fir(data, weights, values);
/// }
///
/// let average = TriangleParams::new().apply(&[4.0, 8.0, 4.0, 4.0])?.values;
/// assert_eq!(average[2..], [6.0, 5.0]);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
pub fn fir(data: &[f64], weights: &Weights, values: &mut Output<'_>) {
    if data.len() == weights.as_slice().len() {
        values.push(newest(data, weights));
        return;
    }
    values.context().run(Weighing { weights, values }, data);
}

/// The weighted sum of the only window.
#[inline(never)]
fn newest(data: &[f64], weights: &Weights) -> f64 {
    let sum = weigh_one(data, weights.as_slice());
    if weights.are_normalised() && are_equal(data) {
        data[0]
    } else {
        sum
    }
}

/// The weighted sum of one window, which has as many values as there are weights.
#[inline(always)]
pub(super) fn weigh_one(data: &[f64], weights: &[f64]) -> f64 {
    weighted::<1>(data, weights)[0]
}

struct Weighing<'w, 'v, 'o> {
    weights: &'w Weights,
    values: &'v mut Output<'o>,
}

impl SimdTask for Weighing<'_, '_, '_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) {
        let Self { weights, values } = self;
        weigh(values.context(), data, weights.as_slice(), values);
        if weights.are_normalised() {
            FlatWindows::new(weights.as_slice().len()).correct(data, values);
        }
    }
}

/// [`fir`], within its caller.
#[inline(always)]
pub(crate) fn weigh(context: &Context, data: &[f64], weights: &[f64], values: &mut Output<'_>) {
    let outputs = (data.len() + 1).saturating_sub(weights.len());
    let mut at = 0;
    while at + BLOCK <= outputs {
        let stride = context.stride(outputs - at);
        let end = at + stride;
        while at + BLOCK <= end {
            values.block(weighted::<BLOCK>(&data[at..], weights));
            at += BLOCK;
        }
        context.prefetch_after(stride);
    }
    while at + WIDTH <= outputs {
        values.block(weighted::<WIDTH>(&data[at..], weights));
        at += WIDTH;
    }
    for at in at..outputs {
        values.block(weighted::<1>(&data[at..], weights));
    }
}

/// `N` neighbouring weighted sums.
#[inline(always)]
fn weighted<const N: usize>(data: &[f64], weights: &[f64]) -> [f64; N] {
    let mut sums = [0.0; N];
    let (eights, weights) = weights.as_chunks::<8>();
    let (twos, rest) = weights.as_chunks::<2>();
    let mut data = data;
    for weights in eights {
        data = pairs::<N, 4>(&mut sums, data, weights);
    }
    for weights in twos {
        data = pairs::<N, 1>(&mut sums, data, weights);
    }
    for weight in rest {
        let window = &data[..N];
        for lane in 0..N {
            sums[lane] += weight * window[lane];
        }
    }
    sums
}

/// Adds what 2·`APART` weights make of their values, in pairs of those that are `APART` apart, and
/// returns the values from there on.
///
/// Where a vector holds as many values, it is loaded once: for one output's newer value of a pair and
/// for another one's older value.
#[inline(always)]
fn pairs<'a, const N: usize, const APART: usize>(
    sums: &mut [f64; N],
    data: &'a [f64],
    weights: &[f64],
) -> &'a [f64] {
    for pair in 0..APART {
        let (older, newer) = (weights[pair], weights[pair + APART]);
        let window = &data[pair..][..N + APART];
        for lane in 0..N {
            sums[lane] += older * window[lane] + newer * window[lane + APART];
        }
    }
    &data[2 * APART..]
}
