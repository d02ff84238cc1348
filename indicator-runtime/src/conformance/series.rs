//! Random series in the shapes that prices have.

use super::bars::Bars;
use super::ranges::inside;
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

/// What a price does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// A random walk around 100.
    Walk,
    /// Noise of a few units on a high level.
    Level(f64),
    /// A walk around a billionth.
    Tiny,
    /// A walk through zero, of either sign.
    Signed,
    /// A walk with bars of 1e12 in it.
    Spikes,
    /// A walk that stands still for long.
    Still,
    /// Zero throughout, with a few moves.
    Zeros,
    /// Numbers too small to be normal.
    Denormal,
}

/// Shapes of numbers that arithmetic is exact enough for, the usual ones more often.
pub(super) const NORMAL: &[Shape] = &[
    Shape::Walk,
    Shape::Walk,
    Shape::Walk,
    Shape::Walk,
    Shape::Level(1e8),
    Shape::Level(1e9),
    Shape::Tiny,
    Shape::Signed,
    Shape::Spikes,
    Shape::Spikes,
    Shape::Still,
    Shape::Still,
];

/// Any shape.
pub(super) fn any_shape(rng: &mut Rng) -> Shape {
    match rng.usize(0..14) {
        0 => Shape::Zeros,
        1 => Shape::Denormal,
        at => NORMAL[at - 2],
    }
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

impl Shape {
    /// A series for every input: those that are parts of a bar are parts of the same bars, every other is a walk of
    /// its own. All values are within the ranges of their inputs.
    pub fn series(self, entry: &Entry, length: usize, seed: u64) -> Series {
        let mut rng = Rng::with_seed(seed);
        let mut bars = None;
        let of = |input: &InputSpec| {
            if input.role == Role::Series {
                let walk = self.price(length, &mut rng);
                return walk
                    .into_iter()
                    .map(|x| inside(x, input, &mut rng))
                    .collect();
            }
            let bars = bars.get_or_insert_with(|| {
                let close = self.price(length, &mut rng);
                Bars::around(close, self, 2.0 * self.step(), &mut rng)
            });
            // What is cut off at the ends of a range keeps its order: a low stays below its high.
            let part = bars.part(input.role).into_iter().flatten();
            part.map(|x| x.clamp(input.lower.least(), input.upper.greatest()))
                .collect()
        };
        entry.inputs.iter().map(of).collect()
    }

    /// The size of a usual step.
    fn step(self) -> f64 {
        match self {
            Self::Tiny => 1e-11,
            Self::Denormal => 1e-315,
            Self::Zeros => 0.0,
            _ => 1.0,
        }
    }

    fn price(self, length: usize, rng: &mut Rng) -> Vec<f64> {
        let step = self.step();
        let mut level = match self {
            Self::Level(level) => level,
            Self::Tiny => 1e-9,
            Self::Signed | Self::Zeros | Self::Denormal => 0.0,
            Self::Walk | Self::Spikes | Self::Still => 100.0,
        };
        let mut still = 0usize;
        let mut next = || {
            if self == Self::Still && rng.usize(0..40) == 0 {
                still = rng.usize(1..200);
            }
            if self == Self::Zeros && rng.usize(0..100) == 0 {
                level = if level == 0.0 { 1.0 } else { 0.0 };
            }
            if still > 0 {
                still -= 1;
            } else {
                level += step * (2.0 * rng.f64() - 1.0);
                if self == Self::Walk {
                    // A price stays above nothing, however long it walks.
                    level = level.max(1.0);
                }
            }
            let spike = self == Self::Spikes && rng.usize(0..50) == 0;
            if spike { 1e12 } else { level }
        };
        (0..length).map(|_| next()).collect()
    }
}
