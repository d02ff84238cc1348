//! The types of number that formulas compute with, and their operations.

use std::fmt::Debug;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A type of number with more digits than `f64`, each of whose values is held exactly.
pub trait Number:
    Copy
    + Debug
    + From<f64>
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// π.
    const PI: Self;

    /// The nearest `f64`.
    fn to_f64(self) -> f64;

    /// The square root.
    fn sqrt(self) -> Self;

    /// e to this power.
    fn exp(self) -> Self;

    /// The natural logarithm.
    fn ln(self) -> Self;

    /// The logarithm to the base 10.
    fn log10(self) -> Self;

    /// The cosine of this angle.
    fn cos(self) -> Self;

    /// The angle of this tangent.
    fn atan(self) -> Self;

    /// The angle of this sine.
    fn asin(self) -> Self {
        let one = Self::whole(1);
        let cosine = ((one - self) * (one + self)).sqrt();
        if cosine == Self::whole(0) {
            self * Self::PI / Self::whole(2)
        } else {
            (self / cosine).atan()
        }
    }

    /// The angle of this cosine.
    fn acos(self) -> Self {
        Self::PI / Self::whole(2) - self.asin()
    }

    /// The greatest whole number that is not above it.
    fn floor(self) -> Self;

    /// The least whole number that is not below it.
    fn ceil(self) -> Self {
        -(-self).floor()
    }

    /// A whole number.
    fn whole(count: usize) -> Self {
        Self::from(count as f64)
    }

    /// A decimal fraction such as 0.96, that is 96/100.
    fn ratio(above: usize, below: usize) -> Self {
        Self::whole(above) / Self::whole(below)
    }

    /// The larger of two.
    fn max(self, other: Self) -> Self {
        if self < other { other } else { self }
    }

    /// The smaller of two.
    fn min(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// The distance from zero.
    fn abs(self) -> Self {
        self.max(-self)
    }
}
