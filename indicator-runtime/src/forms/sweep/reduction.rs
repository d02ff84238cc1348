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
        if self == Self::Crossings && entry.outputs[place].pane == Pane::Price {
            let mut roles = entry.inputs.iter().map(|input| input.role);
            let close = roles.position(|role| role == Role::Close);
            return crossings(values, inputs[close.unwrap_or(0)].iter().copied());
        }
        self.of_series(isa, values)
    }

    /// The number that is kept of a series of which no price is known.
    pub(crate) fn of_series(self, isa: Isa, values: &[f64]) -> f64 {
        match self {
            Self::Last => last(values),
            Self::Mean => mean(isa, values),
            Self::Min => least(isa, values),
            Self::Max => greatest(isa, values),
            Self::Std => deviation(isa, values),
            Self::Sum => sum(isa, values),
            Self::Count => count(isa, values),
            Self::Crossings => crossings(values, repeat(0.0)),
            Self::CrossingsOf(level) => crossings(values, repeat(level)),
        }
    }
}
