//! The types of number that formulas compute with, and their operations.

use std::f64::consts::FRAC_PI_2;
use std::fmt::Debug;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A quarter of a circle as a sum of parts: a large number of each is a number without rounding, so that what is left of a large
/// angle keeps its digits.
const QUARTER: [f64; 6] = [
    FRAC_PI_2,
    6.123233995736766e-17,
    -1.4973849048591698e-33,
    5.562271104316826e-50,
    2.836115989820158e-66,
    8.724931080676243e-84,
];

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

    /// The sine of this angle.
    fn sin(self) -> Self {
        self.sine_and_cosine().0
    }

    /// The cosine of this angle.
    fn cos(self) -> Self {
        self.sine_and_cosine().1
    }

    /// The tangent of this angle.
    fn tan(self) -> Self {
        self.sin() / self.cos()
    }

    /// Both by the powers of what is left of the angle after quarters of a circle, over factorials.
    fn sine_and_cosine(self) -> (Self, Self) {
        let quarter = Self::PI / Self::whole(2);
        let quarters = (self / quarter + Self::ratio(1, 2)).floor();
        let rest = QUARTER
            .into_iter()
            .fold(self, |rest, part| rest - quarters * Self::from(part));
        let (mut sine, mut cosine, mut term) = (Self::whole(0), Self::whole(0), Self::whole(1));
        for power in 1..60 {
            let sum = if power % 2 == 1 {
                &mut cosine
            } else {
                &mut sine
            };
            *sum = *sum + term;
            term = term * rest / Self::whole(power);
            if power % 2 == 0 {
                term = -term;
            }
        }
        let circles = (quarters / Self::whole(4)).floor();
        match (quarters - circles * Self::whole(4)).to_f64() {
            0.0 => (sine, cosine),
            1.0 => (cosine, -sine),
            2.0 => (-sine, -cosine),
            _ => (-cosine, sine),
        }
    }

    /// The hyperbolic sine; that of a small number by its powers, as the difference would lose its digits.
    fn sinh(self) -> Self {
        let z = self * self;
        if self.abs() < Self::ratio(1, 1000) {
            let of = |sum: Self, k: usize| Self::whole(1) + z * sum / Self::whole(k);
            return self * [110, 72, 42, 20, 6].into_iter().fold(Self::whole(1), of);
        }
        (self.exp() - (-self).exp()) / Self::whole(2)
    }

    /// The hyperbolic cosine.
    fn cosh(self) -> Self {
        (self.exp() + (-self).exp()) / Self::whole(2)
    }

    /// The hyperbolic tangent, which is 1 to all digits from 100 on.
    fn tanh(self) -> Self {
        let most = Self::whole(100);
        let size = self.min(most).max(-most);
        size.sinh() / size.cosh()
    }

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
