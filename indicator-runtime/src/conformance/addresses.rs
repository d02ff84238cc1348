//! Calls whose answers must not depend on where their values stand in memory.

use super::bits::same_bits;
use super::case::Case;
use super::series::Series;
use crate::simd::dispatch::Kernel;

/// How many numbers a cache line holds: the widest unit that an address is aligned to.
const LINE: usize = 8;

/// Array calls on the same values at other addresses, and on other values at the same address.
pub fn addresses(case: &Case, expected: &[Vec<f64>]) -> Result<(), String> {
    if case.due() == 0 {
        return Ok(()); // An error, which the caller has seen.
    }
    for shift in 0..LINE {
        let moved = |values: &Vec<f64>| [&vec![0.0; shift], &values[..]].concat();
        let moved: Series = case.series.iter().map(moved).collect();
        let what = "array, of the same values at another address";
        same_bits(case.entry, what, &computed(case, &moved, shift)?, expected)?;
    }
    let reversed = |values: &Vec<f64>| values.iter().rev().copied().collect();
    let other = case.on(case.series.iter().map(reversed).collect());
    if other.due() == 0 {
        return Ok(());
    }
    let expected = other.array(Kernel::Auto)?;
    let mut memory = case.series.clone();
    computed(case, &memory, 0)?;
    memory.iter_mut().for_each(|values| values.reverse());
    let what = "array, in memory that held other values in the call before (here the same, last one first)";
    same_bits(case.entry, what, &computed(case, &memory, 0)?, &expected)
}

/// The outputs of what stands in `memory` from `start` on.
fn computed(case: &Case, memory: &[Vec<f64>], start: usize) -> Result<Series, String> {
    let inputs: Vec<&[f64]> = memory.iter().map(|values| &values[start..]).collect();
    let computed = case.entry.compute(&inputs, &case.values, Kernel::Auto);
    computed.map_err(|error| error.to_string())
}
