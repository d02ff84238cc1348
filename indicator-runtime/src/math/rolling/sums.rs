//! Folds for sums, plain and weighted by age.

use super::fold::{Fold, Part};

/// The sum.
///
/// ```
/// use indicator_runtime::math::{Sum, Windows};
///
/// let mut sums = Windows::<Sum, 1>::new(2)?;
/// assert_eq!(sums.feed(&[1.0, 2.0, 4.0]), [[3.0, 6.0]]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Debug)]
pub struct Sum;

impl Fold<1> for Sum {
    #[inline(always)]
    fn one(value: f64) -> [f64; 1] {
        [value]
    }

    #[inline(always)]
    fn append(newer: Part<1>, value: f64) -> [f64; 1] {
        [newer.folded[0] + value]
    }

    #[inline(always)]
    fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
        [newer.folded[0] + older.folded[0]]
    }
}

/// The sum, and the sum of the values times their ages (0 for the newest).
#[derive(Debug)]
pub(crate) struct Aged;

impl Fold<2> for Aged {
    #[inline(always)]
    fn one(value: f64) -> [f64; 2] {
        [value, 0.0]
    }

    #[inline(always)]
    fn append(newer: Part<2>, value: f64) -> [f64; 2] {
        let [sum, aged] = newer.folded;
        [sum + value, aged + newer.count * value]
    }

    #[inline(always)]
    fn merge(newer: Part<2>, older: Part<2>) -> [f64; 2] {
        let ([sum, aged], [older_sum, older_aged]) = (newer.folded, older.folded);
        [
            sum + older_sum,
            aged + (older_aged + newer.count * older_sum),
        ]
    }
}

/// The sum of the differences from the newest value, and the sum of these times the values' ages (0
/// for the newest).
#[derive(Debug)]
pub(crate) struct Ramp;

impl Fold<2> for Ramp {
    const RELATIVE: bool = true;

    #[inline(always)]
    fn one(_: f64) -> [f64; 2] {
        [0.0, 0.0]
    }

    #[inline(always)]
    fn append(newer: Part<2>, value: f64) -> [f64; 2] {
        let [sum, aged] = newer.folded;
        let difference = value - newer.newest;
        [sum + difference, aged + newer.count * difference]
    }

    #[inline(always)]
    fn merge(newer: Part<2>, older: Part<2>) -> [f64; 2] {
        let ([sum, aged], [older_sum, older_aged]) = (newer.folded, older.folded);
        let shift = older.newest - newer.newest;
        let moved = older_sum + older.count * shift;
        let ages = 0.5 * older.count * (older.count - 1.0);
        [
            sum + moved,
            aged + ((older_aged + shift * ages) + newer.count * moved),
        ]
    }
}
