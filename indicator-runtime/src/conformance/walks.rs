//! Walks that stay within what inputs allow.

use super::ranges::{end, turned};
use super::shape::Shape;
use crate::catalogue::bound::Bound;
use crate::catalogue::series_spec::InputSpec;
use fastrand::Rng;

/// What is nearer to an end that is not allowed itself, as a part of a usual step, stands on it.
const NEAR: f64 = 1e-6;

/// The numbers that a walk may reach.
pub struct Walk {
    lower: Bound,
    upper: Bound,
    /// The size of a usual step.
    step: f64,
    /// Whether it sometimes stands on an end that is allowed.
    reaches_ends: bool,
}

impl Walk {
    /// The numbers that all of some inputs allow; if there are none, those that the first allows.
    pub fn within<'a>(inputs: impl IntoIterator<Item = &'a InputSpec>, shape: Shape) -> Self {
        let mut bounds = (Bound::Open, Bound::Open);
        for input in inputs {
            let lower = higher(bounds.0, input.lower);
            let upper = lesser(bounds.1, input.upper);
            if lower.least() <= upper.greatest() {
                bounds = (lower, upper);
            }
        }
        let (lower, upper) = bounds;
        let width = match (end(lower), end(upper)) {
            (Some(lower), Some(upper)) => upper - lower,
            _ => f64::INFINITY,
        };
        let step = match shape.step() {
            0.0 => 1.0,
            step => step,
        };
        Self {
            lower,
            upper,
            step: step.min(width / 2.0),
            reaches_ends: shape != Shape::Walk,
        }
    }

    /// The same, above 0 where nothing else is said.
    pub fn not_negative(self) -> Self {
        match self.lower {
            Bound::Open if self.upper.greatest() >= 0.0 => Self {
                lower: Bound::Inclusive(0.0),
                ..self
            },
            _ => self,
        }
    }

    /// `x`, turned back at the ends; what stands on an end that is not allowed is a step away from it.
    pub fn turned(&self, x: f64) -> f64 {
        let x = turned(x, self.lower, self.upper);
        match (self.lower, self.upper) {
            (Bound::Exclusive(end), _) if x - end < NEAR * self.step => end + self.step,
            (_, Bound::Exclusive(end)) if end - x < NEAR * self.step => end - self.step,
            _ => x,
        }
    }

    /// The same, and sometimes an end that is allowed.
    pub fn step_to(&self, x: f64, rng: &mut Rng) -> f64 {
        if !self.reaches_ends {
            return self.turned(x);
        }
        match (rng.usize(0..60), self.lower, self.upper) {
            (0, Bound::Inclusive(least), _) => least,
            (1, _, Bound::Inclusive(greatest)) => greatest,
            _ => self.turned(x),
        }
    }

    /// How far it is from `x` to the lower end.
    pub fn below(&self, x: f64) -> f64 {
        end(self.lower).map_or(f64::INFINITY, |end| x - end)
    }

    /// How far it is from `x` to the upper end.
    pub fn above(&self, x: f64) -> f64 {
        end(self.upper).map_or(f64::INFINITY, |end| end - x)
    }
}

fn higher(one: Bound, other: Bound) -> Bound {
    if one.least() >= other.least() {
        one
    } else {
        other
    }
}

fn lesser(one: Bound, other: Bound) -> Bound {
    if one.greatest() <= other.greatest() {
        one
    } else {
        other
    }
}
