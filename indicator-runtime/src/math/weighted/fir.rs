//! Weighted windows: each output is the same weighted sum of the values before it.

use crate::State;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::simd::isa::SimdTask;
use crate::simd::shift::Shift;
use std::sync::Arc;

/// The weights of a window, for the oldest value first.
#[derive(Clone, Debug, PartialEq, State)]
pub struct Weights(Arc<Vec<f64>>);

impl Weights {
    /// `count` weights by rank, which is 0 for the oldest value.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(count: usize, weight: impl Fn(f64) -> f64) -> Result<Self, ErrorKind> {
        let mut weights = Vec::new();
        weights
            .try_reserve_exact(count)
            .map_err(|_| ErrorKind::OutOfMemory {
                bytes: count.saturating_mul(size_of::<f64>()),
            })?;
        weights.extend((0..count).map(|rank| weight(rank as f64)));
        Ok(Self(Arc::new(weights)))
    }

    /// [`Weights::new`], divided by their sum.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn normalised(count: usize, weight: impl Fn(f64) -> f64) -> Result<Self, ErrorKind> {
        let mut weights = Self::new(count, weight)?;
        let sum: f64 = weights.0.iter().sum();
        for weight in Arc::make_mut(&mut weights.0) {
            *weight /= sum;
        }
        Ok(weights)
    }

    /// A Gaussian whose top sits `offset` of the way from the oldest value to the newest, and whose
    /// standard deviation is `period / sigma` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn gaussian(period: usize, offset: f64, sigma: f64) -> Result<Self, ErrorKind> {
        let top = offset * (period as f64 - 1.0);
        let deviation = period as f64 / sigma;
        let square = |rank: f64| (rank - top) * (rank - top);
        // Weighed against the rank next to the top, as otherwise all weights of a narrow Gaussian
        // whose top lies between two ranks would be too small for a number.
        let least = square(top.floor()).min(square(top.ceil()));
        Self::normalised(period, |rank| match square(rank) - least {
            0.0 => 1.0,
            excess => (-excess / (2.0 * deviation * deviation)).exp(),
        })
    }

    /// Weights 1, 2, …, `period`: the newest value weighs most.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn linear(period: usize) -> Result<Self, ErrorKind> {
        Self::normalised(period, |rank| rank + 1.0)
    }

    /// The weights, for the oldest value first.
    #[must_use]
    pub fn as_slice(&self) -> &[f64] {
        &self.0
    }
}

/// Outputs computed side by side: enough to keep the adders busy while each sum waits for its own, and
/// few enough for AVX2's registers.
const BLOCK: usize = 32;
/// A smaller block for what is left.
const WIDTH: usize = 8;

/// Writes the weighted sum of every full window of `data`.
///
/// Products are added in pairs of values that are four places apart, as long as there are eight weights,
/// and then of neighbours, whatever the number of outputs that are computed side by side.
pub fn fir(data: &[f64], weights: &Weights, values: &mut Output<'_>) {
    let context = values.context();
    let weights = weights.as_slice();
    context.run(Weighing { weights, values }, data);
}

struct Weighing<'w, 'v, 'o> {
    weights: &'w [f64],
    values: &'v mut Output<'o>,
}

impl SimdTask for Weighing<'_, '_, '_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) {
        let context = self.values.context();
        weigh(context, data, self.weights, self.values);
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
