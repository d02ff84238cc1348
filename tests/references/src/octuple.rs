//! The type of number with 71 decimal digits, more than four times those of `f64`.

use crate::number::Number;

/// IEEE 754's binary256, with 71 decimal digits.
pub type Octuple = f256::f256;

/// Bits of the exponent, its value for 1, and bits of the fraction that stand beside it in the upper
/// half.
const EXPONENT_BITS: u32 = 19;
const EXPONENT_OF_ONE: i32 = (1 << (EXPONENT_BITS - 1)) - 1;
const FRACTION_BITS: u32 = 128 - 1 - EXPONENT_BITS;

impl Number for Octuple {
    const PI: Self = f256::consts::PI;

    fn to_f64(self) -> f64 {
        let (upper, lower) = self.to_bits();
        let biased = (upper << 1 >> 1 >> FRACTION_BITS) as i32;
        if biased == 0 {
            // Zero, or far below what an f64 can hold.
            return 0.0;
        }
        let fraction = upper & ((1 << FRACTION_BITS) - 1);
        let magnitude = if biased == (1 << EXPONENT_BITS) - 1 {
            if fraction == 0 && lower == 0 {
                f64::INFINITY
            } else {
                f64::NAN
            }
        } else {
            // A last bit stands for all that is left out, so that the conversion rounds as it should.
            let digits = (1 << FRACTION_BITS | fraction) << 1 | u128::from(lower != 0);
            let exponent = (biased - EXPONENT_OF_ONE).clamp(-4000, 4000);
            // In two steps, neither of which leaves the range where the result does not.
            let leading = digits as f64 / 2.0_f64.powi(FRACTION_BITS as i32 + 1);
            leading * 2.0_f64.powi(exponent / 2) * 2.0_f64.powi(exponent - exponent / 2)
        };
        if self.is_sign_negative() {
            -magnitude
        } else {
            magnitude
        }
    }

    fn sqrt(self) -> Self {
        Self::sqrt(self)
    }

    fn exp(self) -> Self {
        Self::exp(&self)
    }

    fn ln(self) -> Self {
        Self::ln(&self)
    }

    fn log10(self) -> Self {
        Self::log10(&self)
    }

    fn atan(self) -> Self {
        Self::atan(&self)
    }

    fn floor(self) -> Self {
        Self::floor(&self)
    }
}

/// The nearest `f64`, and the `f64` nearest to what that leaves out: 32 digits.
#[must_use]
pub fn parts(x: Octuple) -> (f64, f64) {
    let value = x.to_f64();
    (value, (x - Octuple::from(value)).to_f64())
}

#[cfg(test)]
mod tests {
    use super::{Octuple, parts};
    use crate::number::Number;

    #[test]
    fn functions_have_the_digits_that_are_known() {
        let known = [
            (
                Number::sqrt(Octuple::from(2.0)),
                "1.41421356237309504880168872420969807856967187537694807317667973799073247846211",
            ),
            (
                Number::exp(Octuple::from(1.0)),
                "2.71828182845904523536028747135266249775724709369995957496696762772407663035355",
            ),
            (
                Number::cos(Octuple::from(1.0)),
                "0.54030230586813971740093660744297660373231042061792222767009725538110039477447",
            ),
            (
                Number::atan(Octuple::from(1.0)) * Octuple::from(4.0),
                "3.14159265358979323846264338327950288419716939937510582097494459230781640628621",
            ),
            (
                Number::ln(Octuple::from(2.0)),
                "0.693147180559945309417232121458176568075500134360255254120680009493393621969694",
            ),
            (
                Octuple::PI,
                "3.14159265358979323846264338327950288419716939937510582097494459230781640628621",
            ),
        ];
        for (computed, digits) in known {
            let digits: Octuple = digits.parse().unwrap();
            let error = Number::abs(computed - digits) / digits;
            assert!(
                error < Octuple::from(1e-70),
                "{computed}, should be {digits}"
            );
        }
    }

    #[test]
    fn an_f64_comes_back_as_it_was() {
        for x in [
            0.0,
            1.0,
            -0.1,
            1e300,
            -1e-300,
            f64::MAX,
            f64::MIN_POSITIVE,
            f64::INFINITY,
        ] {
            assert_eq!(Octuple::from(x).to_f64(), x);
        }
    }

    #[test]
    fn the_nearest_f64_is_taken() {
        let ulp = Octuple::from(f64::EPSILON);
        let one = Octuple::from(1.0);
        let little = ulp / Octuple::from(1e40);
        let half = ulp / Octuple::from(2.0);
        assert_eq!((one + half - little).to_f64(), 1.0);
        assert_eq!((one + half).to_f64(), 1.0);
        assert_eq!((one + half + little).to_f64(), 1.0 + f64::EPSILON);
    }

    #[test]
    fn two_parts_hold_twice_the_digits() {
        let third = Octuple::from(1.0) / Octuple::from(3.0);
        let (value, rest) = parts(third);
        assert_eq!(value, 1.0 / 3.0);
        let left = Number::abs(third - Octuple::from(value) - Octuple::from(rest));
        assert!(left < Octuple::from(1e-32));
    }
}
