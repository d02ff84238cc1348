//! The arc tangent, as vector code.

use std::f64::consts::{FRAC_PI_2, FRAC_PI_4};

/// The angle from −π/2 to π/2 whose tangent is `above` / `below`, which are not both 0; to a unit in the last place.
///
/// It has no branches, so that a loop over it becomes vector code: the ratio is turned by none, one or two eighths of a
/// circle until it is below 0.66, and what remains is a rational function.
///
/// Source of the coefficients: Stephen L. Moshier, Cephes Math Library, 1995.
///
/// ```
/// use indicator_runtime::math::arc_tangent;
///
/// assert!((arc_tangent(-3.0, 4.0) + 0.6435011087932844).abs() < 1e-15);
/// assert_eq!(arc_tangent(1.0, 0.0), std::f64::consts::FRAC_PI_2);
/// ```
#[must_use]
#[inline(always)]
pub fn arc_tangent(above: f64, below: f64) -> f64 {
    /// tan(3π/8).
    const STEEP: f64 = 2.414_213_562_373_095;
    const FLAT: f64 = 0.66;
    /// What π/2 has beyond the digits of a number.
    const REST: f64 = 6.123_233_995_736_766e-17;
    let (a, b) = (above.abs(), below.abs());
    let (is_steep, is_flat) = (a > STEEP * b, a <= FLAT * b);
    let choose = |steep: f64, flat: f64, between: f64| {
        let other = if is_flat { flat } else { between };
        if is_steep { steep } else { other }
    };
    let x = choose(-b, a, a - b) / choose(a, b, a + b);
    let turned = choose(FRAC_PI_2, 0.0, FRAC_PI_4);
    let rest = choose(REST, 0.0, 0.5 * REST);
    let (numerator, denominator) = beyond(x);
    let angle = turned + (x + x * (numerator / denominator) + rest);
    if (above < 0.0) == (below < 0.0) {
        angle
    } else {
        -angle
    }
}

/// What the arc tangent of x has beyond x, as a fraction of x, for |x| up to 0.66.
///
/// The powers are added up in pairs, so that few steps wait for each other.
#[inline(always)]
pub(crate) fn beyond(x: f64) -> (f64, f64) {
    let z = x * x;
    let square = z * z;
    let p = (-64.850_219_049_420_25 - 122.886_668_449_013_61 * z)
        + square
            * ((-75.008_557_923_147_05 - 16.157_537_187_333_652 * z)
                - square * 0.875_060_860_003_190_4);
    let q = (194.550_657_148_261_4 + 485.390_399_635_913_7 * z)
        + square
            * ((432.881_060_491_291_3 + 165.027_009_831_698_85 * z)
                + square * (24.858_464_901_423_062 + z));
    (z * p, q)
}
