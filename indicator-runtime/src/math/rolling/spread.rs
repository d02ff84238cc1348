//! The fold for the spread of values around their mean.

use super::fold::{Fold, Part};

/// The sum of the differences from the newest value, and of their squares.
///
/// Differences of neighbouring prices are exact, so that a level of 1e9 costs no digits; and as the
/// newest value is one of those described, it is never far from the mean compared with the spread.
#[derive(Debug)]
pub(crate) struct Spread;

impl Fold<2> for Spread {
    const RELATIVE: bool = true;

    #[inline(always)]
    fn one(_: f64) -> [f64; 2] {
        [0.0, 0.0]
    }

    #[inline(always)]
    fn append(newer: Part<2>, value: f64) -> [f64; 2] {
        let [sum, squares] = newer.folded;
        let difference = value - newer.newest;
        if newer.count == 1.0 {
            // Nothing is added to 0, which compilers may not see for the sake of −0.
            return [difference, difference * difference];
        }
        [sum + difference, squares + difference * difference]
    }

    #[inline(always)]
    fn merge(newer: Part<2>, older: Part<2>) -> [f64; 2] {
        let ([sum, squares], [older_sum, older_squares]) = (newer.folded, older.folded);
        let shift = older.newest - newer.newest;
        let moved = older_sum + older.count * shift;
        [
            sum + moved,
            squares + (older_squares + shift * (older_sum + moved)),
        ]
    }
}
