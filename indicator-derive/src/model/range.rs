//! The default of a number and the ends of its range.

use crate::model::number::Number;
use std::fmt::{self, Debug, Display, Formatter};
use syn::Ident;

/// `default = 9, min = 1`. The default is `None` where a mistake was reported, and of an input, which has none.
pub struct Range<T> {
    pub default: Option<Number<T>>,
    pub lower: Option<Limit<T>>,
    pub upper: Option<Limit<T>>,
}

/// One end of a range.
pub struct Limit<T> {
    /// `min`, `max`, `above` or `below`.
    pub key: Ident,
    /// As the author wrote it.
    pub number: Number<T>,
    /// The end of the range itself: of whole numbers the outermost that is allowed.
    pub end: T,
    /// Whether `end` is allowed.
    pub inclusive: bool,
}

impl<T: Copy> Range<T> {
    /// The end of the range below, if there is one.
    pub fn least(&self) -> Option<T> {
        self.lower.as_ref().map(|limit| limit.end)
    }

    /// The end of the range above, if there is one.
    pub fn greatest(&self) -> Option<T> {
        self.upper.as_ref().map(|limit| limit.end)
    }
}

/// `min = 1`, as the author wrote it.
impl<T: Debug> Display for Limit<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {:?}", self.key, self.number.value)
    }
}
