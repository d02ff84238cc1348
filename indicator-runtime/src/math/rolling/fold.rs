//! Folds: what describes neighbouring values, such as their sum, extremes or moments.

/// A description of neighbouring values that can be computed from the descriptions of its two parts.
///
/// `K` numbers describe the values. They may be relative to the newest value, so that a level that
/// all values share does not eat the digits.
pub trait Fold<const K: usize>: 'static {
    /// Whether [`Part::newest`] is used.
    const RELATIVE: bool = false;

    /// The description of one value.
    fn one(value: f64) -> [f64; K];

    /// The description of values and the one before them.
    fn append(newer: Part<K>, value: f64) -> [f64; K];

    /// The description of values from that of the newer ones and that of the older ones.
    fn merge(newer: Part<K>, older: Part<K>) -> [f64; K];
}

/// Some of the values that are described together.
#[derive(Clone, Copy, Debug)]
pub struct Part<const K: usize> {
    /// Its description.
    pub folded: [f64; K],
    /// Its newest value, or 0 in place of an infinity; meaningless unless [`Fold::RELATIVE`].
    pub newest: f64,
    /// How many values it has.
    pub count: f64,
}

/// Keeps infinities out of differences, where they would turn into NaN.
#[inline(always)]
pub(crate) fn finite_or_zero(value: f64) -> f64 {
    if value.abs() < f64::INFINITY {
        value
    } else {
        0.0
    }
}

/// The sum.
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
    fn one(value: f64) -> [f64; 2] {
        [value - finite_or_zero(value), 0.0]
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

/// The sum of the differences from the newest value, and of their squares.
///
/// Differences of neighbouring prices are exact, so that a level of 1e9 costs no digits; and as the
/// newest value is one of those described, it is never far from the mean compared with the spread.
#[derive(Debug)]
pub(crate) struct Spread;

impl Fold<2> for Spread {
    const RELATIVE: bool = true;

    #[inline(always)]
    fn one(value: f64) -> [f64; 2] {
        let difference = value - finite_or_zero(value);
        [difference, difference * difference]
    }

    #[inline(always)]
    fn append(newer: Part<2>, value: f64) -> [f64; 2] {
        let [sum, squares] = newer.folded;
        let difference = value - newer.newest;
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
