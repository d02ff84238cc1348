//! What prices do: the shapes that random series have.

use fastrand::Rng;

/// What a price does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// A random walk around 100.
    Walk,
    /// Noise of a few units on a high level.
    Level(f64),
    /// A walk around a billionth.
    Tiny,
    /// A walk through zero, of either sign, which sometimes stands on it.
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

impl Shape {
    /// The size of a usual step.
    pub(super) fn step(self) -> f64 {
        match self {
            Self::Tiny => 1e-11,
            Self::Denormal => 1e-315,
            Self::Zeros => 0.0,
            _ => 1.0,
        }
    }

    /// A price for each bar.
    pub(super) fn price(self, length: usize, rng: &mut Rng) -> Vec<f64> {
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
            match self {
                Self::Spikes if rng.usize(0..50) == 0 => 1e12,
                Self::Signed if rng.usize(0..40) == 0 => zero(rng),
                Self::Zeros if level == 0.0 => zero(rng),
                _ => level,
            }
        };
        (0..length).map(|_| next()).collect()
    }
}

/// Zero, of either sign.
fn zero(rng: &mut Rng) -> f64 {
    if rng.usize(0..4) == 0 { -0.0 } else { 0.0 }
}
