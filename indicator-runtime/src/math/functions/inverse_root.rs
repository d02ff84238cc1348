//! One over the square root, as vector code.

/// 1 / √`x` of a number above 0 that is not subnormal; to two units in the last place.
///
/// It takes no division and no root, which take a CPU five times as long: Newton's method doubles the digits of a first
/// guess, which halves the exponent, four times.
///
/// Source of the guess: the inverse square root of Quake III Arena, 1999, for numbers of 64 bits.
///
/// ```
/// use indicator_runtime::math::inverse_root;
///
/// assert!((inverse_root(6.25) - 0.4).abs() < 1e-16);
/// assert!((inverse_root(1e-300) / 1e150 - 1.0).abs() < 4e-16);
/// ```
#[must_use]
#[inline(always)]
pub fn inverse_root(x: f64) -> f64 {
    const GUESS: u64 = 0x5fe6_eb50_c7b5_37a9;
    let half = 0.5 * x;
    let mut root = f64::from_bits(GUESS - (x.to_bits() >> 1));
    for _ in 0..3 {
        root *= 1.5 - half * root * root;
    }
    root + root * (0.5 - half * root * root)
}
