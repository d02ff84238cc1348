//! The number that a reduction keeps of an output.

use super::statistics::{count, crossings, deviation, greatest, last, least, mean, sum};
use crate::catalogue::entry::Entry;
use crate::catalogue::reduction::Reduction;
use crate::catalogue::series_spec::{Pane, Role};
use crate::simd::isa::Isa;
use std::iter::repeat;

impl Reduction {
    /// The number that is kept of the output at `place` of a row of `entry`.
    pub(super) fn of(
        self,
        isa: Isa,
        entry: &Entry,
        inputs: &[&[f64]],
        place: usize,
        values: &[f64],
    ) -> f64 {
        match self {
            Self::Last => last(values),
            Self::Mean => mean(isa, values),
            Self::Min => least(isa, values),
            Self::Max => greatest(isa, values),
            Self::Std => deviation(isa, values),
            Self::Sum => sum(isa, values),
            Self::Count => count(isa, values),
            Self::Crossings if entry.outputs[place].pane == Pane::Price => {
                let close = entry
                    .inputs
                    .iter()
                    .position(|input| input.role == Role::Close);
                crossings(values, inputs[close.unwrap_or(0)].iter().copied())
            }
            Self::Crossings => crossings(values, repeat(0.0)),
            Self::CrossingsOf(level) => crossings(values, repeat(level)),
        }
    }
}
