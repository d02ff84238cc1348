//! Whole blocks side by side, one in each lane of a vector.

use super::sums::{Bars, Sums, add, moments};
use crate::State;
use crate::kernel::scratch::Scratch;
use std::array;
use std::iter::zip;

/// Computes `L` blocks at once, each by the operations that it would take alone.
#[derive(Clone, Debug, Default, State)]
pub(super) struct BlockLanes {
    bars: Scratch,
    begins: Scratch,
}

impl BlockLanes {
    /// Writes the moments of the windows that end in `L` blocks of `period` bars, before which there is one more in `x` and `y`.
    #[inline(always)]
    pub fn feed<const L: usize>(
        &mut self,
        period: usize,
        [x, y]: [&[f64]; 2],
        results: [&mut [f64]; 3],
    ) {
        let bars: &mut [Bars<L>] = vectors(&mut self.bars, period);
        let begins: &mut [Sums<L>] = vectors(&mut self.begins, period);
        for (series, values) in [x, y].into_iter().enumerate() {
            for (lane, block) in values[period..].chunks_exact(period).take(L).enumerate() {
                spread(
                    block,
                    bars.as_flattened_mut().as_flattened_mut(),
                    2 * L,
                    series * L + lane,
                );
            }
        }
        let origins = bars[0];
        let mut sums = [[0.0; L]; 5];
        let before = zip(&x[..period], &y[..period]);
        for (begin, (bars, (x, y))) in zip(&mut *begins, zip(&*bars, before)).rev() {
            *begin = sums;
            let older = [one_block_before(*x, bars[0]), one_block_before(*y, bars[1])];
            add(&mut sums, older, origins);
        }
        let mut sums = [[0.0; L]; 5];
        let share = 1.0 / period as f64;
        for (begin, bars) in zip(&mut *begins, &*bars) {
            add(&mut sums, *bars, origins);
            let [of_x, of_y, of_both] = moments(begin, &sums, share);
            [begin[0], begin[1], begin[2]] = [of_x, of_y, of_both];
        }
        for (moment, results) in results.into_iter().enumerate() {
            for (lane, results) in results.chunks_exact_mut(period).take(L).enumerate() {
                collect(
                    begins.as_flattened().as_flattened(),
                    5 * L,
                    moment * L + lane,
                    results,
                );
            }
        }
    }
}

/// Writes each value to the place `at` of the next group of `size` numbers. No instruction set makes that quicker.
#[inline(never)]
fn spread(values: &[f64], groups: &mut [f64], size: usize, at: usize) {
    for (group, value) in zip(groups.chunks_exact_mut(size), values) {
        group[at] = *value;
    }
}

/// Reads each value from the place `at` of the next group of `size` numbers.
#[inline(never)]
fn collect(groups: &[f64], size: usize, at: usize, values: &mut [f64]) {
    for (group, value) in zip(groups.chunks_exact(size), values) {
        *value = group[at];
    }
}

/// The bar of each block's predecessor: `first` of the first one's.
#[inline(always)]
fn one_block_before<const L: usize>(first: f64, bars: [f64; L]) -> [f64; L] {
    array::from_fn(|lane| if lane == 0 { first } else { bars[lane - 1] })
}

/// Working memory for `count` groups of vectors.
#[inline(always)]
fn vectors<const L: usize, const N: usize>(
    scratch: &mut Scratch,
    count: usize,
) -> &mut [[[f64; L]; N]] {
    let vectors = scratch.reserve(count * N * L).as_chunks_mut().0;
    vectors.as_chunks_mut().0
}
