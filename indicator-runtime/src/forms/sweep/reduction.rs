//! What is kept of a row where not its whole series is: a number for each reduction.

use super::statistics::{count, crossings, deviation, greatest, last, least, mean, sum};
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::{Pane, Role};
use crate::simd::isa::Isa;
use std::iter::repeat;

/// A number that is kept of an output in place of its series. What is missing there (NaN and infinities) is left out;
/// where nothing else is, the number is NaN. A signal is 0 where there is none, which is a value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reduction {
    /// The newest value.
    Last,
    /// The mean: the first value plus the mean of the differences from it.
    Mean,
    /// The least value.
    Min,
    /// The greatest value.
    Max,
    /// The standard deviation of a population: divided by the number of values.
    Std,
    /// The sum.
    Sum,
    /// How many values there are, 0 where there is none.
    Count,
    /// How often the output crosses the price, if it is drawn over it, or else 0. The price is the input `close`, or
    /// the first one where there is none of this name.
    Crossings,
    /// How often the output crosses this level. Bars that lie on it are left out.
    CrossingsOf(f64),
}

impl Reduction {
    /// Those without a level, with their names.
    const NAMED: [(&'static str, Self); 8] = [
        ("last", Self::Last),
        ("mean", Self::Mean),
        ("min", Self::Min),
        ("max", Self::Max),
        ("std", Self::Std),
        ("sum", Self::Sum),
        ("count", Self::Count),
        ("crossings", Self::Crossings),
    ];

    /// The reduction of this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        let mut named = Self::NAMED.into_iter();
        named.find(|(known, _)| *known == name).map(|(_, of)| of)
    }

    /// The names of all.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::NAMED.into_iter().map(|(name, _)| name)
    }

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
