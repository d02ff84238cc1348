//! Folds: what describes neighbouring values, such as their sum, extremes or moments.

/// A description of neighbouring values that can be computed from the descriptions of its two parts.
///
/// `K` numbers describe the values. They may be relative to the newest value, so that a level that
/// all values share does not eat the digits.
///
/// ```
/// use indicator_runtime::math::{Fold, Part, Windows};
///
/// /// How many values of a window are above 0.
/// struct Rising;
///
/// impl Fold<1> for Rising {
///     fn one(value: f64) -> [f64; 1] {
///         [if value > 0.0 { 1.0 } else { 0.0 }]
///     }
///
///     fn append(newer: Part<1>, value: f64) -> [f64; 1] {
///         [newer.folded[0] + Self::one(value)[0]]
///     }
///
///     fn merge(newer: Part<1>, older: Part<1>) -> [f64; 1] {
///         [newer.folded[0] + older.folded[0]]
///     }
/// }
///
/// let mut rising = Windows::<Rising, 1>::new(3)?;
/// assert_eq!(rising.feed(&[1.0, -1.0, 2.0, 3.0]), [[2.0, 2.0]]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
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
    /// Its newest value; meaningless unless [`Fold::RELATIVE`].
    pub newest: f64,
    /// How many values it has.
    pub count: f64,
}
