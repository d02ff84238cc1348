//! The sine, the cosine and the tangent, as vector code.
//!
//! `tests/rust/references/functions.rs` compares them with exact arithmetic on random and on hard arguments: the largest error is
//! 0.8 units in the last place.

use super::rounding::{WHOLE, lost_in_product, lost_in_sum, quotient_with_rests};
use std::f64::consts::{FRAC_2_PI, FRAC_PI_2};

/// The sine of `x`, which is from −1e13 to 1e13, in radians; to a unit in the last place.
///
/// It has no branches, so that a loop over it becomes vector code: what is left of `x` after as many quarters of a circle as there
/// are in it is found with twice the digits of a number, and both its sine and its cosine are sums of its powers.
///
/// Source of the coefficients: the mathematical library of Sun Microsystems, 1993.
///
/// ```
/// use indicator_runtime::math::sine;
///
/// assert_eq!(sine(-0.0), 0.0);
/// assert_eq!(sine(std::f64::consts::PI), 1.2246467991473532e-16);
/// assert!((sine(1e13) + 0.2888852948175251).abs() < 1e-15);
/// ```
#[must_use]
#[inline(always)]
pub fn sine(x: f64) -> f64 {
    let Turned {
        quarters,
        sine,
        cosine,
    } = Turned::of(x);
    let value = chosen(quarters, cosine.0 + cosine.1, sine.0 + sine.1);
    signed(value, quarters)
}

/// The cosine of `x`; as [`sine`] is.
///
/// ```
/// use indicator_runtime::math::cosine;
///
/// assert_eq!(cosine(0.0), 1.0);
/// assert_eq!(cosine(std::f64::consts::FRAC_PI_2), 6.123233995736766e-17);
/// ```
#[must_use]
#[inline(always)]
pub fn cosine(x: f64) -> f64 {
    let Turned {
        quarters,
        sine,
        cosine,
    } = Turned::of(x);
    let value = chosen(quarters, sine.0 + sine.1, cosine.0 + cosine.1);
    signed(value, quarters + 1)
}

/// The tangent of `x`; as [`sine`] is.
///
/// ```
/// use indicator_runtime::math::tangent;
///
/// assert_eq!(tangent(0.0), 0.0);
/// assert_eq!(tangent(std::f64::consts::FRAC_PI_2), 1.633123935319537e16);
/// ```
#[must_use]
#[inline(always)]
pub fn tangent(x: f64) -> f64 {
    let Turned {
        quarters,
        sine,
        cosine,
    } = Turned::of(x);
    let pick = |odd: (f64, f64), even: (f64, f64)| {
        let (value, more) = (
            chosen(quarters, odd.0, even.0),
            chosen(quarters, odd.1, even.1),
        );
        let sum = value + more;
        (sum, (value - sum) + more)
    };
    let value = quotient_with_rests(pick(cosine, sine), pick(sine, cosine));
    signed(value, quarters << 1)
}

/// An angle less a number of quarters of a circle, which leaves at most an eighth: its sine and its cosine, each with what it has
/// beyond its digits.
struct Turned {
    quarters: u64,
    sine: (f64, f64),
    cosine: (f64, f64),
}

impl Turned {
    #[inline(always)]
    fn of(x: f64) -> Self {
        /// What π/2 has beyond the digits of a number, and beyond those of that.
        const MORE: f64 = 6.123_233_995_736_766e-17;
        const LEAST: f64 = -1.497_384_904_859_169_8e-33;
        let whole = x * FRAC_2_PI + WHOLE;
        let (quarters, turned) = (whole.to_bits(), whole - WHOLE);
        let (all, more) = (turned * FRAC_PI_2, turned * MORE);
        let left = x - all;
        let lost = lost_in_product(turned, FRAC_PI_2, all);
        let once = left - lost;
        let twice = once - more;
        let beyond = (lost_in_sum(left, -lost, once) + lost_in_sum(once, -more, twice))
            - (lost_in_product(turned, MORE, more) + turned * LEAST);
        let angle = twice + beyond;
        Self::at(quarters, angle, (twice - angle) + beyond)
    }

    /// That of a small `angle` + `more`.
    #[inline(always)]
    fn at(quarters: u64, angle: f64, more: f64) -> Self {
        let z = angle * angle;
        let square = z * z;
        let of_sine = (8.333_333_333_322_49e-3 - 1.984_126_982_985_795e-4 * z)
            + square
                * ((2.755_731_370_707_006_8e-6 - 2.505_076_025_340_686_3e-8 * z)
                    + square * 1.589_690_995_211_55e-10);
        let of_cosine = (4.166_666_666_666_66e-2 - 1.388_888_888_887_411e-3 * z)
            + square
                * ((2.480_158_728_947_673e-5 - 2.755_731_435_139_066_3e-7 * z)
                    + square * (2.087_572_321_298_175e-9 - 1.135_964_755_778_819_5e-11 * z));
        let cube = angle * z;
        let half = 0.5 * z;
        let bent = cube * (z * of_sine - 0.166_666_666_666_666_32) + more * (1.0 - half);
        let upper = 1.0 - half;
        let lower = ((1.0 - upper) - half) + (square * of_cosine - angle * more);
        Self {
            quarters,
            sine: (angle, bent),
            cosine: (upper, lower),
        }
    }
}

/// The first of two numbers after an odd number of quarters, the other one after an even number.
#[inline(always)]
fn chosen(quarters: u64, odd: f64, even: f64) -> f64 {
    if quarters & 1 == 1 { odd } else { even }
}

/// With the other sign where `quarters` are in the second half of a circle.
#[inline(always)]
fn signed(value: f64, quarters: u64) -> f64 {
    f64::from_bits(value.to_bits() ^ (quarters & 2) << 62)
}
