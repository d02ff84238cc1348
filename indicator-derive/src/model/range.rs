//! The default of a number and the ends of its range.

use crate::model::number::{Number, Numeric, Side};
use crate::parse::keys::Keys;
use std::fmt::{self, Display, Formatter};
use syn::{Expr, Ident};

/// `default = 9, min = 1`. The default is `None` only where a mistake was reported.
pub struct Range<T> {
    pub default: Option<Number<T>>,
    pub lower: Option<Limit<T>>,
    pub upper: Option<Limit<T>>,
}

/// One end of a range.
pub struct Limit<T> {
    /// `min`, `max`, `above` or `below`.
    key: Ident,
    /// As the author wrote it.
    number: Number<T>,
    /// The end of the range itself: of whole numbers the outermost that is allowed.
    pub end: T,
    /// Whether `end` is allowed.
    pub inclusive: bool,
}

/// A range of any type of number, as rules see it.
pub trait Limits {
    /// Both limits and the tokens of the second, if they leave nothing between them.
    fn contradiction(&self) -> Option<(&dyn Display, &dyn Display, &Expr)>;

    /// The default's tokens and the limit that excludes it, if one does.
    fn excluded_default(&self) -> Option<(&Expr, &dyn Display)>;
}

impl<T: Numeric> Range<T> {
    /// Takes out the keys of a number.
    pub fn read(keys: &mut Keys<'_>) -> Self {
        let default = keys.required("default", "write `default = …`");
        Self {
            default: default.and_then(|tokens| Number::read(tokens, keys)),
            lower: Limit::read(keys, Side::Lower, "min", "above"),
            upper: Limit::read(keys, Side::Upper, "max", "below"),
        }
    }

    /// The end of the range below, if there is one.
    pub fn least(&self) -> Option<T> {
        self.lower.as_ref().map(|limit| limit.end)
    }

    /// The end of the range above, if there is one.
    pub fn greatest(&self) -> Option<T> {
        self.upper.as_ref().map(|limit| limit.end)
    }
}

impl<T: Numeric> Limit<T> {
    /// Takes out one end, under the key that allows the number or the one that does not.
    fn read(
        keys: &mut Keys<'_>,
        side: Side,
        allowed: &'static str,
        excluded: &'static str,
    ) -> Option<Self> {
        let (key, tokens, inclusive) = match (keys.pair(allowed), keys.pair(excluded)) {
            (None, None) => return None,
            (Some((key, tokens)), None) => (key, tokens, true),
            (None, Some((key, tokens))) => (key, tokens, false),
            (Some(_), Some((key, _))) => {
                let message = format!("`{allowed}` and `{excluded}` limit the same end: keep one");
                keys.errors.at(key, message);
                return None;
            }
        };
        let number: Number<T> = Number::read(tokens, keys)?;
        let end = if inclusive {
            Some((number.value, true))
        } else {
            number.value.exclude(side)
        };
        let Some((end, inclusive)) = end else {
            let message = format!("no `{}` is {key} {:?}", T::NAME, number.value);
            keys.errors.at(&number.tokens, message);
            return None;
        };
        Some(Self {
            key,
            number,
            end,
            inclusive,
        })
    }
}

/// `min = 1`, as the author wrote it.
impl<T: Numeric> Display for Limit<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {:?}", self.key, self.number.value)
    }
}

impl<T: Numeric> Limits for Range<T> {
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
