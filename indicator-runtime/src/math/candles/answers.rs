//! What a pattern answers: 100 where it promises a rise, −100 where it promises a fall, 0 where it is not seen.

/// The answer of a pattern that promises a rise: 100 where it is seen.
///
/// ```
/// use indicator_runtime::math::bullish;
///
/// assert_eq!([true, false].map(bullish), [100.0, 0.0]);
/// ```
#[must_use]
#[inline(always)]
pub fn bullish(is_seen: bool) -> f64 {
    signal(is_seen, true)
}

/// The answer of a pattern that promises a fall: −100 where it is seen.
///
/// ```
/// use indicator_runtime::math::bearish;
///
/// assert_eq!([true, false].map(bearish), [-100.0, 0.0]);
/// ```
#[must_use]
#[inline(always)]
pub fn bearish(is_seen: bool) -> f64 {
    signal(is_seen, false)
}

/// The answer of a pattern that exists both ways: 100 where it is seen and promises a rise, −100 where it promises a
/// fall.
///
/// ```
/// use indicator_runtime::math::{Candle, signal};
///
/// let bar = Candle { open: 3.0, high: 3.0, low: 1.0, close: 1.0 };
/// assert_eq!(signal(bar.range() == bar.body(), bar.is_white()), -100.0);
/// ```
#[must_use]
#[inline(always)]
pub fn signal(is_seen: bool, rises: bool) -> f64 {
    let way = if rises { 100.0 } else { -100.0 };
    if is_seen { way } else { 0.0 }
}

/// Whether two prices or lengths are no further apart than `distance`.
///
/// ```
/// use indicator_runtime::math::is_near;
///
/// assert!(is_near(10.5, 10.0, 0.5) & is_near(9.5, 10.0, 0.5) & !is_near(10.6, 10.0, 0.5));
/// ```
#[must_use]
#[inline(always)]
pub fn is_near(one: f64, other: f64, distance: f64) -> bool {
    (one <= other + distance) & (one >= other - distance)
}
