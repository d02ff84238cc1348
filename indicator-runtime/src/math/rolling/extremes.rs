//! Folds for the lowest and the highest value, and for how long ago these were.

use super::fold::{Fold, Part};

/// The lowest value.
///
/// ```
/// use indicator_runtime::math::{Min, Windows};
///
/// let mut windows = Windows::<Min, 1>::new(2)?;
/// assert_eq!(windows.feed(&[3.0, 5.0, 2.0, 4.0]), [[3.0, 2.0, 2.0]]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
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
///
/// ```
/// use indicator_runtime::math::{Max, Windows};
///
/// let mut windows = Windows::<Max, 1>::new(2)?;
/// assert_eq!(windows.feed(&[3.0, 5.0, 2.0, 4.0]), [[5.0, 5.0, 4.0]]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
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

/// The highest value, and its age: how many values came after it, the newest of equal ones.
///
/// ```
/// use indicator_runtime::math::{Highest, Windows};
///
/// let mut windows = Windows::<Highest, 2>::new(2)?;
/// let [values, ages] = windows.feed(&[3.0, 5.0, 2.0, 4.0]);
/// assert_eq!([values, ages], [[5.0, 5.0, 4.0], [0.0, 1.0, 0.0]]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Debug)]
pub struct Highest;

impl Fold<2> for Highest {
    #[inline(always)]
    fn one(value: f64) -> [f64; 2] {
        [value, 0.0]
    }

    #[inline(always)]
    fn append(newer: Part<2>, value: f64) -> [f64; 2] {
        let [highest, age] = newer.folded;
        let is_higher = value > highest;
        [
            if is_higher { value } else { highest },
            if is_higher { newer.count } else { age },
        ]
    }

    #[inline(always)]
    fn merge(newer: Part<2>, older: Part<2>) -> [f64; 2] {
        let ([highest, age], [of_older, older_age]) = (newer.folded, older.folded);
        let is_higher = of_older > highest;
        [
            if is_higher { of_older } else { highest },
            if is_higher {
                newer.count + older_age
            } else {
                age
            },
        ]
    }
}

/// The lowest value, and its age: how many values came after it, the newest of equal ones.
///
/// ```
/// use indicator_runtime::math::{Lowest, Windows};
///
/// let mut windows = Windows::<Lowest, 2>::new(2)?;
/// let [values, ages] = windows.feed(&[3.0, 5.0, 2.0, 4.0]);
/// assert_eq!([values, ages], [[3.0, 2.0, 2.0], [1.0, 0.0, 1.0]]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Debug)]
pub struct Lowest;

impl Fold<2> for Lowest {
    #[inline(always)]
    fn one(value: f64) -> [f64; 2] {
        [value, 0.0]
    }

    #[inline(always)]
    fn append(newer: Part<2>, value: f64) -> [f64; 2] {
        let [lowest, age] = newer.folded;
        let is_lower = value < lowest;
        [
            if is_lower { value } else { lowest },
            if is_lower { newer.count } else { age },
        ]
    }

    #[inline(always)]
    fn merge(newer: Part<2>, older: Part<2>) -> [f64; 2] {
        let ([lowest, age], [of_older, older_age]) = (newer.folded, older.folded);
        let is_lower = of_older < lowest;
        [
            if is_lower { of_older } else { lowest },
            if is_lower {
                newer.count + older_age
            } else {
                age
            },
        ]
    }
}
