//! Powers of e, and the hyperbolic functions, as vector code.
//!
//! `tests/rust/references/functions.rs` compares them with exact arithmetic on random and on hard arguments: the largest error is
//! 0.8 units in the last place.

use super::rounding::{WHOLE, lost_in_product, lost_in_sum, quotient_with_rests};
use std::f64::consts::LOG2_E;

/// What ln 2 has beyond the digits of a number, and its leading digits, of which a thousand times as many are exact.
const LN_2_UPPER: f64 = 0.693_147_180_559_890_3;
const LN_2_LOWER: f64 = 5.497_923_018_708_371e-14;

/// e to the power of `x`, which is at most 709; to a unit in the last place.
///
/// It has no branches, so that a loop over it becomes vector code: `x` is a multiple of ln 2 and a rest of at most half of it,
/// whose power is a sum of its powers over factorials.
///
/// ```
/// use indicator_runtime::math::exponential;
///
/// assert_eq!(exponential(1.0), std::f64::consts::E);
/// assert_eq!(exponential(-1e9), 0.0);
/// ```
#[must_use]
#[inline(always)]
pub fn exponential(x: f64) -> f64 {
    // The power of what is smaller is nothing.
    let Parts {
        doublings,
        rest,
        more,
        cosine,
        sine,
    } = Parts::of(if x > -746.0 { x } else { -746.0 });
    let beyond = more + (cosine + sine);
    let step = rest + beyond;
    let power = 1.0 + step;
    let power = power + ((step - (power - 1.0)) + ((rest - step) + beyond));
    // In two steps, as the whole may be no normal number.
    let half = (0.5 * doublings + WHOLE) - WHOLE;
    power * power_of_two(half) * power_of_two(doublings - half)
}

/// The hyperbolic sine of `x`, which is from −709 to 709; to a unit in the last place. Computed as
/// [`exponential`] is.
///
/// ```
/// use indicator_runtime::math::hyperbolic_sine;
///
/// assert_eq!(hyperbolic_sine(1e-9), 1e-9);
/// assert!((hyperbolic_sine(-1.0) + 1.1752011936438014).abs() < 1e-15);
/// ```
#[must_use]
#[inline(always)]
pub fn hyperbolic_sine(x: f64) -> f64 {
    let [(sine, rest), _] = hyperbolic(x.abs());
    (sine + rest).copysign(x)
}

/// The hyperbolic cosine of `x`, which is from −709 to 709; to a unit in the last place. Computed as
/// [`exponential`] is.
///
/// ```
/// use indicator_runtime::math::hyperbolic_cosine;
///
/// assert_eq!(hyperbolic_cosine(0.0), 1.0);
/// assert!((hyperbolic_cosine(-1.0) - 1.5430806348152437).abs() < 1e-15);
/// ```
#[must_use]
#[inline(always)]
pub fn hyperbolic_cosine(x: f64) -> f64 {
    let [_, (cosine, rest)] = hyperbolic(x.abs());
    cosine + rest
}

/// The hyperbolic tangent of `x`; to a unit in the last place. Computed as [`exponential`] is.
///
/// ```
/// use indicator_runtime::math::hyperbolic_tangent;
///
/// assert_eq!(hyperbolic_tangent(-1e9), -1.0);
/// assert!((hyperbolic_tangent(1.0) - 0.7615941559557649).abs() < 1e-15);
/// ```
#[must_use]
#[inline(always)]
pub fn hyperbolic_tangent(x: f64) -> f64 {
    let size = x.abs();
    // That of what is larger is 1.
    let [sine, cosine] = hyperbolic(if size < 22.0 { size } else { 22.0 });
    quotient_with_rests(sine, cosine).copysign(x)
}

/// Hyperbolic sine and cosine of a number from 0 to 709, each with what it has beyond its digits.
///
/// Of the sum of a rest and a multiple of ln 2, whose own are known, by the theorem of addition.
#[inline(always)]
fn hyperbolic(size: f64) -> [(f64, f64); 2] {
    let Parts {
        doublings,
        rest,
        more,
        cosine,
        sine,
    } = Parts::of(size);
    let grown = 0.5 * power_of_two(doublings);
    let shrunk = if doublings < 60.0 {
        0.5 * power_of_two(-doublings)
    } else {
        0.0
    };
    let (sum, difference) = (grown + shrunk, grown - shrunk);
    let (of_sum, of_difference) = (shrunk - (sum - grown), (grown - difference) - shrunk);
    // `first` + `second` · rest, and little more.
    let add = |(first, of_first): (f64, f64), (second, of_second): (f64, f64)| {
        let product = second * rest;
        let all = first + product;
        let little =
            (first * cosine + second * sine) + (second * more + (of_first + of_second * rest));
        let lost = lost_in_product(second, rest, product) + lost_in_sum(first, product, all);
        let with_little = all + (little + lost);
        (with_little, (all - with_little) + (little + lost))
    };
    let (sum, difference) = ((sum, of_sum), (difference, of_difference));
    [add(difference, sum), add(sum, difference)]
}

/// A number as a multiple of ln 2 and a rest, `rest` + `more`; of the rest its hyperbolic cosine less 1, and its sine less itself.
struct Parts {
    doublings: f64,
    rest: f64,
    more: f64,
    cosine: f64,
    sine: f64,
}

impl Parts {
    #[inline(always)]
    fn of(x: f64) -> Self {
        let doublings = (x * LOG2_E + WHOLE) - WHOLE;
        let (upper, lower) = (x - doublings * LN_2_UPPER, doublings * LN_2_LOWER);
        let rest = upper - lower;
        let more = (upper - rest) - lower;
        let z = rest * rest;
        let square = z * z;
        let cosine = (1.0 / 2.0 + z * (1.0 / 24.0))
            + square
                * ((1.0 / 720.0 + z * (1.0 / 40_320.0))
                    + square
                        * ((1.0 / 3_628_800.0 + z * (1.0 / 479_001_600.0))
                            + square * (1.0 / 87_178_291_200.0)));
        let sine = (1.0 / 6.0 + z * (1.0 / 120.0))
            + square
                * ((1.0 / 5_040.0 + z * (1.0 / 362_880.0))
                    + square * (1.0 / 39_916_800.0 + z * (1.0 / 6_227_020_800.0)));
        Self {
            doublings,
            rest,
            more,
            cosine: z * cosine,
            sine: rest * z * sine,
        }
    }
}

/// 2 to the power of a whole number from −1022 to 1023.
#[inline(always)]
fn power_of_two(exponent: f64) -> f64 {
    f64::from_bits((exponent + (WHOLE + 1023.0)).to_bits() << 52)
}
