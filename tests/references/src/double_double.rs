//! The type of number with 31 decimal digits, about twice those of `f64`.

use crate::number::Number;

/// The sum of two `f64`, with 31 decimal digits.
pub type DoubleDouble = xprec::Df64;

impl Number for DoubleDouble {
    // The nearest f64, and the one nearest to what that leaves out.
    const PI: Self = Self::new_full(std::f64::consts::PI, 1.2246467991473532e-16);

    fn to_f64(self) -> f64 {
        self.hi()
    }

    fn sqrt(self) -> Self {
        Self::sqrt(self)
    }

    fn exp(self) -> Self {
        Self::exp(self)
    }

    fn ln(self) -> Self {
        Self::ln(self)
    }

    fn log10(self) -> Self {
        Self::log10(self)
    }

    fn atan(self) -> Self {
        Self::atan(self)
    }

    fn floor(self) -> Self {
        Self::floor(self)
    }
}
