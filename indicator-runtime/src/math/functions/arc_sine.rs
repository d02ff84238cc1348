//! The arc sine and the arc cosine, as vector code.

use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

/// What π/2 has beyond the digits of a number.
const REST: f64 = 6.123_233_995_736_766e-17;

/// The angle from −π/2 to π/2 whose sine is `x`, which is from −1 to 1; to a unit and a half in the last place.
///
/// It has no branches, so that a loop over it becomes vector code: beyond a half it is computed from the sine of half the
/// angle that is left to a quarter of a circle.
///
/// Source of the coefficients: the mathematical library of Sun Microsystems, 1993.
///
/// ```
/// use indicator_runtime::math::arc_sine;
///
/// assert!((arc_sine(-0.6) + 0.6435011087932844).abs() < 1e-15);
/// assert_eq!(arc_sine(1.0), std::f64::consts::FRAC_PI_2);
/// ```
#[must_use]
#[inline(always)]
pub fn arc_sine(x: f64) -> f64 {
    let (sine, more, is_outer) = reduced(x);
    // From π/4 on, so that less is rounded.
    let outer = FRAC_PI_4 - ((2.0 * more - REST) - (FRAC_PI_4 - 2.0 * sine));
    let angle = if is_outer { outer } else { sine + more };
    angle.copysign(x)
}

/// The angle from 0 to π whose cosine is `x`, which is from −1 to 1; computed as [`arc_sine`] is.
///
/// ```
/// use indicator_runtime::math::arc_cosine;
///
/// assert!((arc_cosine(-0.6) - 2.214297435588181).abs() < 1e-15);
/// assert_eq!(arc_cosine(1.0), 0.0);
/// ```
#[must_use]
#[inline(always)]
pub fn arc_cosine(x: f64) -> f64 {
    let (sine, more, is_outer) = reduced(x);
    let angle = sine + more;
    let inner = FRAC_PI_2 - (angle.copysign(x) - REST);
    let outer = if x < 0.0 {
        PI - (2.0 * angle - 2.0 * REST)
    } else {
        2.0 * angle
    };
    if is_outer { outer } else { inner }
}

/// |x| up to a half, and √((1 − |x|) / 2) beyond; what the arc sine of that has beyond it; and whether it is beyond.
#[inline(always)]
fn reduced(x: f64) -> (f64, f64, bool) {
    let size = x.abs();
    let is_outer = size > 0.5;
    let half = 0.5 * (1.0 - size);
    let z = if is_outer { half } else { size * size };
    let sine = if is_outer { half.sqrt() } else { size };
    let p = ((((3.479_331_075_960_212e-5 * z + 7.915_349_942_898_145e-4) * z
        - 4.005_553_450_067_941e-2)
        * z
        + 0.201_212_532_134_862_93)
        * z
        - 0.325_565_818_622_400_9)
        * z
        + 0.166_666_666_666_666_66;
    let q = (((7.703_815_055_590_194e-2 * z - 0.688_283_971_605_453_3) * z
        + 2.020_945_760_233_505_7)
        * z
        - 2.403_394_911_734_414)
        * z
        + 1.0;
    (sine, sine * (z * p / q), is_outer)
}
