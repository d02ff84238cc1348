//! Logarithms, as vector code.
//!
//! `tests/rust/references/functions.rs` compares them with exact arithmetic on random and on hard arguments: the largest error is
//! 0.8 units in the last place.

use super::rounding::{lost_in_product, lost_in_sum};
use std::f64::consts::{self, FRAC_1_SQRT_2};

/// The natural logarithm of `x`, which is above 0; to a unit in the last place.
///
/// It has no branches, so that a loop over it becomes vector code: `x` is a power of two times 1 + f, which is from √½ to √2, and
/// its logarithm a sum of the powers of f / (2 + f).
///
/// Source of the coefficients: the mathematical library of Sun Microsystems, 1993.
///
/// ```
/// use indicator_runtime::math::natural_logarithm;
///
/// assert_eq!(natural_logarithm(1.0), 0.0);
/// assert_eq!(natural_logarithm(10.0), std::f64::consts::LN_10);
/// ```
#[must_use]
#[inline(always)]
pub fn natural_logarithm(x: f64) -> f64 {
    let (doublings, upper, lower) = parts(x);
    let whole = doublings * LN_2.0;
    let sum = whole + upper;
    sum + (lost_in_sum(whole, upper, sum) + (lower + doublings * LN_2.1))
}

/// The logarithm of `x`, which is above 0, to the base 10; as [`natural_logarithm`] is.
///
/// ```
/// use indicator_runtime::math::decimal_logarithm;
///
/// assert_eq!(decimal_logarithm(1e22), 22.0);
/// assert_eq!(decimal_logarithm(2.0), std::f64::consts::LOG10_2);
/// ```
#[must_use]
#[inline(always)]
pub fn decimal_logarithm(x: f64) -> f64 {
    let (doublings, upper, lower) = parts(x);
    let whole = doublings * LOG10_2.0;
    let product = upper * LOG10_E.0;
    let lost = lost_in_product(upper, LOG10_E.0, product);
    let sum = whole + product;
    let rest = (lower * LOG10_E.0 + upper * LOG10_E.1) + (lost + doublings * LOG10_2.1);
    sum + (lost_in_sum(whole, product, sum) + rest)
}

/// Leading digits, a thousand times as many of which are exact, and the others.
const LN_2: (f64, f64) = (0.693_147_180_559_890_3, 5.497_923_018_708_371e-14);
const LOG10_2: (f64, f64) = (0.301_029_995_663_952_83, 2.836_339_455_104_496_4e-14);
/// The nearest number, and what it lacks.
const LOG10_E: (f64, f64) = (consts::LOG10_E, 1.098_319_650_216_765e-17);

/// The power of two in a number, and the natural logarithm of the rest, with what that has beyond its digits.
#[inline(always)]
fn parts(x: f64) -> (f64, f64, f64) {
    /// Of a number that is not normal it makes one.
    const MANY: f64 = (1_u64 << 54) as f64;
    const MANY_WHOLE: f64 = (1_u64 << 52) as f64;
    /// Where a number has its exponent, and that of 1.
    const PLACE: u32 = f64::MANTISSA_DIGITS - 1;
    const OF_ONE: u64 = 1.0_f64.to_bits();
    let (scaled, times) = if x < f64::MIN_POSITIVE {
        (x * MANY, 54.0)
    } else {
        (x, 0.0)
    };
    let biased = (scaled.to_bits() + OF_ONE - FRAC_1_SQRT_2.to_bits()) >> PLACE;
    let near_one = f64::from_bits((scaled.to_bits() + OF_ONE) - (biased << PLACE));
    // The bits of 2^52 with a small whole number are those of the sum.
    let doublings = f64::from_bits(biased | MANY_WHOLE.to_bits()) - (MANY_WHOLE + 1023.0) - times;
    let f = near_one - 1.0;
    let s = f / (2.0 + f);
    let z = s * s;
    let square = z * z;
    let even = square
        * (0.399_999_999_994_094_2
            + square * (0.222_221_984_321_497_84 + square * 0.153_138_376_992_093_73));
    let odd = z
        * (0.666_666_666_666_673_5
            + square
                * (0.285_714_287_436_623_9
                    + square * (0.181_835_721_616_180_5 + square * 0.147_981_986_051_165_86)));
    let half = 0.5 * f;
    let bent = half * f;
    let upper = f - bent;
    let lower =
        lost_in_sum(f, -bent, upper) - lost_in_product(half, f, bent) + s * (bent + (odd + even));
    (doublings, upper, lower)
}
