//! Random series for the inputs of an indicator.

use super::bars::Bars;
use super::shape::Shape;
use super::walks::Walk;
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::{InputSpec, Role};
use crate::kernel::PIECE;
use fastrand::Rng;
use std::ops::Range;

/// One series for each input.
pub type Series = Vec<Vec<f64>>;

/// The part of every series that lies in `rows`.
#[must_use]
pub fn part(series: &[Vec<f64>], rows: Range<usize>) -> Series {
    series
        .iter()
        .map(|values| values[rows.clone()].to_vec())
        .collect()
}

/// A number of values: mostly few, some longer than several of the walk's pieces, some at the border
/// of one.
pub(super) fn any_length(rng: &mut Rng) -> usize {
    match rng.usize(0..12) {
        0 => rng.usize(2 * PIECE..5 * PIECE),
        1 => PIECE * rng.usize(1..4) + rng.usize(0..3) - 1,
        _ => rng.usize(1..300),
    }
}

/// Few values.
pub(super) fn short_length(rng: &mut Rng) -> usize {
    rng.usize(1..60)
}

impl Shape {
    /// A series for every input: those that are parts of a bar are parts of the same bars, every other is a walk of
    /// its own. All values are within the ranges of their inputs.
    pub fn series(self, entry: &Entry, length: usize, seed: u64) -> Series {
        let mut rng = Rng::with_seed(seed);
        let mut bars = None;
        let of = |input: &InputSpec| {
            if input.role == Role::Series {
                let walk = Walk::within([input], self);
                let prices = self.price(length, &mut rng).into_iter();
                return prices.map(|x| walk.step_to(x, &mut rng)).collect();
            }
            let bars = bars.get_or_insert_with(|| {
                let close = self.price(length, &mut rng);
                Bars::around(close, self, entry.inputs, &mut rng)
            });
            // What is cut off at the ends of a range keeps its order: a low stays below its high.
            let part = bars.part(input.role).into_iter().flatten();
            part.map(|x| x.clamp(input.lower.least(), input.upper.greatest()))
                .collect()
        };
        entry.inputs.iter().map(of).collect()
    }
}
