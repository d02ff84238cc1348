//! Folds for the lowest and the highest value.

use super::fold::{Fold, Part};

/// The lowest value.
#[derive(Debug)]
pub struct Min;

impl Fold<1> for Min {
    #[inline(always)]
    fn one(value: f64) -> [f64; 1] {
        [value]
    }

    #[inline(always)]
    fn append(newer: Part<1>, value: f64) -> [f64; 1] {
        let [lowest] = newer.folded;
        [if lowest < value { lowest } else { value }]
    }

    #[inline(always)]
    fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
        Self::append(newer, older.folded[0])
    }
}

/// The highest value.
#[derive(Debug)]
pub struct Max;

impl Fold<1> for Max {
    #[inline(always)]
    fn one(value: f64) -> [f64; 1] {
        [value]
    }

    #[inline(always)]
    fn append(newer: Part<1>, value: f64) -> [f64; 1] {
        let [highest] = newer.folded;
        [if highest > value { highest } else { value }]
    }

    #[inline(always)]
    fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
        Self::append(newer, older.folded[0])
    }
}
