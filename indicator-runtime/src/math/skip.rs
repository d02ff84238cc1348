//! Values that are left out at the start.

use crate::State;

/// Leaves out the first `count` values of a run: the unstable period of an indicator whose first values depend on where
/// the series begins.
///
/// ```
/// use indicator_runtime::math::Skip;
///
/// let mut skip = Skip::new(3);
/// assert!(skip.feed(&[1.0, 2.0]).is_empty());
/// assert_eq!(skip.feed(&[3.0, 4.0]), [4.0]);
/// ```
#[derive(Clone, Debug, State)]
pub struct Skip {
    left: usize,
}

impl Skip {
    /// Leaves out `count` values.
    #[must_use]
    pub fn new(count: usize) -> Self {
        Self { left: count }
    }

    /// Takes the next values and returns those that are not left out.
    #[inline(always)]
    pub fn feed<'a>(&mut self, data: &'a [f64]) -> &'a [f64] {
        let out = self.left.min(data.len());
        self.left -= out;
        &data[out..]
    }
}
