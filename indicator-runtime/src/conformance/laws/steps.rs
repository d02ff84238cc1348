//! Outputs of few values, such as signals: they show little of what they are made from.

use crate::conformance::case::Case;
use crate::conformance::shape::Shape;
use crate::simd::dispatch::Kernel;
use std::collections::HashSet;
use std::iter::zip;

/// How often each value of an output that moves in steps comes again, at least.
const AGAIN: usize = 4;
/// How many values such an output is looked at for.
const LONG: usize = 300;

/// Which outputs move in steps: those of whole numbers, or of values that come again and again.
///
/// A sign or a rank stays the same while the average behind it still holds a spike, and is another one as soon as rounding
/// decides between two numbers that are almost equal. So neither says what is left of a bar, or of a ratio. It is found on
/// an ordinary price, whatever the case's own does.
pub(super) fn in_steps(case: &Case) -> Result<Vec<bool>, String> {
    let length = case.warmup().saturating_add(LONG);
    let walk = case.on(Shape::Walk.series(case.entry, length, 1));
    let outputs = walk.array(Kernel::Auto)?;
    Ok(outputs.iter().map(|output| has_steps(output)).collect())
}

fn has_steps(output: &[f64]) -> bool {
    let finite = || output.iter().filter(|x| x.is_finite());
    let moves = zip(finite(), finite().skip(1)).filter(|(old, new)| old != new);
    let values: HashSet<u64> = moves.clone().map(|(_, new)| new.to_bits()).collect();
    finite().all(|x| x.fract() == 0.0) || AGAIN * values.len() < moves.count()
}
