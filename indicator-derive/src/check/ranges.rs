//! Contradictions within a parameter's range, for any type of number.

use crate::model::param::Domain;
use crate::model::range::{Limit, Range};
use std::fmt::{Debug, Display};
use syn::Expr;

/// A range of any type of number.
pub trait Limits {
    /// Both limits and the tokens of the second, if they leave nothing between them.
    fn contradiction(&self) -> Option<(&dyn Display, &dyn Display, &Expr)>;

    /// The default's tokens and the limit that excludes it, if one does.
    fn excluded_default(&self) -> Option<(&Expr, &dyn Display)>;
}

/// The range of a parameter; `None` if it is no number.
pub fn limits(domain: &Domain) -> Option<&dyn Limits> {
    match domain {
        Domain::Usize(range) => Some(range),
        Domain::I64(range) => Some(range),
        Domain::F64(range) => Some(range),
        Domain::Bool(_) | Domain::Choice(_) => None,
    }
}

impl<T: Debug + PartialOrd> Limits for Range<T> {
    fn contradiction(&self) -> Option<(&dyn Display, &dyn Display, &Expr)> {
        let (lower, upper) = self.lower.as_ref().zip(self.upper.as_ref())?;
        let touching = lower.end == upper.end && !(lower.inclusive && upper.inclusive);
        (lower.end > upper.end || touching).then_some((lower, upper, &upper.number.tokens))
    }

    fn excluded_default(&self) -> Option<(&Expr, &dyn Display)> {
        let default = self.default.as_ref()?;
        let touches = |limit: &Limit<T>| default.value == limit.end && !limit.inclusive;
        let (lower, upper) = (self.lower.as_ref(), self.upper.as_ref());
        let below = lower.filter(|limit| default.value < limit.end || touches(limit));
        let above = upper.filter(|limit| default.value > limit.end || touches(limit));
        let limit: &dyn Display = below.or(above)?;
        Some((&default.tokens, limit))
    }
}
