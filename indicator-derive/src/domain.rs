//! The type, default and range of a parameter, from `#[param(default = 9, min = 1)]`.

use crate::keys::Keys;
use crate::types;
use quote::ToTokens;
use std::fmt::{self, Debug, Display, Formatter};
use syn::{Expr, ExprLit, ExprPath, Ident, Lit, LitBool, Type, UnOp};

/// What a parameter may be. A default is `None` only where a mistake was reported.
pub enum Domain {
    Usize(Range<usize>),
    I64(Range<i64>),
    F64(Range<f64>),
    Bool(Option<LitBool>),
    /// An enum; the default is one of its variants.
    Choice(Option<ExprPath>),
}

/// The default of a number, and the two ends of its range.
pub struct Range<T> {
    pub default: Option<Number<T>>,
    pub lower: Option<Limit<T>>,
    pub upper: Option<Limit<T>>,
}

/// A number, and the tokens that it was read from.
pub struct Number<T> {
    pub value: T,
    pub tokens: Expr,
}

/// One end of a range.
pub struct Limit<T> {
    /// `min`, `max`, `above` or `below`.
    pub key: Ident,
    /// As the author wrote it.
    pub number: Number<T>,
    /// The end of the range itself: for whole numbers the outermost one that is allowed.
    pub end: T,
    /// Whether `end` is allowed.
    pub inclusive: bool,
}

/// A range of any type of number, as the rules about ranges see it.
pub trait Limits {
    /// Both limits and the tokens of the second, if they leave nothing between them.
    fn contradiction(&self) -> Option<(&dyn Display, &dyn Display, &Expr)>;

    /// The default's tokens and the limit that excludes it, if one does.
    fn excluded_default(&self) -> Option<(&Expr, &dyn Display)>;
}

/// Which end of a range.
#[derive(Clone, Copy)]
pub enum Side {
    Lower,
    Upper,
}

/// A type of number that parameters have.
pub trait Numeric: Copy + PartialOrd + Debug + ToTokens {
    /// The type's name.
    const NAME: &'static str;
    /// What an author may write, in words.
    const WORDS: &'static str;

    /// Reads a literal's digits, with its sign.
    fn read(digits: &str) -> Option<Self>;

    /// The range's end where `self` is excluded, and whether that end is allowed itself.
    fn exclude(self, side: Side) -> Option<(Self, bool)>;
}

impl Numeric for usize {
    const NAME: &'static str = "usize";
    const WORDS: &'static str = "a whole number from 0 to 2^48, such as `9`";

    fn read(digits: &str) -> Option<Self> {
        // The runtime allows no larger count, so that warm-ups cannot overflow.
        digits.parse().ok().filter(|count| *count <= 1 << 48)
    }

    fn exclude(self, side: Side) -> Option<(Self, bool)> {
        match side {
            Side::Lower => self.checked_add(1),
            Side::Upper => self.checked_sub(1),
        }
        .map(|end| (end, true))
    }
}

impl Numeric for i64 {
    const NAME: &'static str = "i64";
    const WORDS: &'static str = "a whole number of 64 bits, such as `-5`";

    fn read(digits: &str) -> Option<Self> {
        digits.parse().ok()
    }

    fn exclude(self, side: Side) -> Option<(Self, bool)> {
        match side {
            Side::Lower => self.checked_add(1),
            Side::Upper => self.checked_sub(1),
        }
        .map(|end| (end, true))
    }
}

impl Numeric for f64 {
    const NAME: &'static str = "f64";
    const WORDS: &'static str = "a finite number, such as `0.85`";

    fn read(digits: &str) -> Option<Self> {
        digits
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
    }

    fn exclude(self, _: Side) -> Option<(Self, bool)> {
        Some((self, false))
    }
}

impl Domain {
    /// Reads the keys of a parameter of this type.
    pub fn read(ty: &Type, keys: &mut Keys<'_>) -> Self {
        match types::word(ty).as_deref() {
            Some("usize") => Self::Usize(Range::read(keys)),
            Some("i64") => Self::I64(Range::read(keys)),
            Some("f64") => Self::F64(Range::read(keys)),
            Some("bool") => Self::Bool(switch(keys)),
            _ => Self::Choice(variant(keys)),
        }
    }

    /// The range of a number.
    pub fn limits(&self) -> Option<&dyn Limits> {
        match self {
            Self::Usize(range) => Some(range),
            Self::I64(range) => Some(range),
            Self::F64(range) => Some(range),
            Self::Bool(_) | Self::Choice(_) => None,
        }
    }
}

/// The default of a `bool`.
fn switch(keys: &mut Keys<'_>) -> Option<LitBool> {
    match keys.required("default", "write `default = true` or `default = false`")? {
        Expr::Lit(ExprLit {
            lit: Lit::Bool(switch),
            ..
        }) => Some(switch),
        other => {
            keys.errors
                .at(other, "the default of a `bool` is `true` or `false`");
            None
        }
    }
}

/// The default of an enum.
fn variant(keys: &mut Keys<'_>) -> Option<ExprPath> {
    match keys.required(
        "default",
        "write one of the variants, such as `default = Kind::First`",
    )? {
        Expr::Path(path) => Some(path),
        other => {
            keys.errors.at(
                other,
                "the default of an enum is one of its variants, such as `Kind::First` \
                 (any type but `usize`, `i64`, `f64` and `bool` is taken for an enum)",
            );
            None
        }
    }
}

impl<T: Numeric> Range<T> {
    fn read(keys: &mut Keys<'_>) -> Self {
        let default = keys.required("default", "write `default = …`");
        Self {
            default: default.and_then(|tokens| Number::read(tokens, keys)),
            lower: Limit::read(keys, Side::Lower, "min", "above"),
            upper: Limit::read(keys, Side::Upper, "max", "below"),
        }
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
        let at = |limit: &Limit<T>| default.value == limit.end && !limit.inclusive;
        let below = |limit: &&Limit<T>| default.value < limit.end || at(limit);
        let above = |limit: &&Limit<T>| default.value > limit.end || at(limit);
        let limit = self
            .lower
            .as_ref()
            .filter(below)
            .or_else(|| self.upper.as_ref().filter(above))?;
        Some((&default.tokens, limit))
    }
}

impl<T: Numeric> Limit<T> {
    fn read(
        keys: &mut Keys<'_>,
        side: Side,
        inclusive: &'static str,
        exclusive: &'static str,
    ) -> Option<Self> {
        let (key, number, range_end) = match (keys.pair(inclusive), keys.pair(exclusive)) {
            (None, None) => return None,
            (Some((key, tokens)), None) => {
                let number: Number<T> = Number::read(tokens, keys)?;
                let end = Some((number.value, true));
                (key, number, end)
            }
            (None, Some((key, tokens))) => {
                let number: Number<T> = Number::read(tokens, keys)?;
                let end = number.value.exclude(side);
                (key, number, end)
            }
            (Some(_), Some((key, _))) => {
                let message =
                    format!("`{inclusive}` and `{exclusive}` limit the same end: keep one");
                keys.errors.at(key, message);
                return None;
            }
        };
        if range_end.is_none() {
            let message = format!("no `{}` is {key} {:?}", T::NAME, number.value);
            keys.errors.at(&number.tokens, message);
        }
        let (end, inclusive) = range_end?;
        Some(Self {
            key,
            number,
            end,
            inclusive,
        })
    }
}

/// As the author wrote it: `min = 1`.
impl<T: Numeric> Display for Limit<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {:?}", self.key, self.number.value)
    }
}

impl<T: Numeric> Number<T> {
    /// Reads a literal, which is all that can be checked against a range here.
    fn read(tokens: Expr, keys: &mut Keys<'_>) -> Option<Self> {
        match number(&tokens) {
            Some(value) => Some(Self { value, tokens }),
            None => {
                keys.errors.at(
                    &tokens,
                    format!("write {}: this is for a `{}`", T::WORDS, T::NAME),
                );
                None
            }
        }
    }
}

fn number<T: Numeric>(tokens: &Expr) -> Option<T> {
    match tokens {
        Expr::Group(group) => number(&group.expr),
        Expr::Lit(ExprLit { lit, .. }) => digits(lit, T::NAME).and_then(|text| T::read(&text)),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match &*unary.expr {
            Expr::Lit(ExprLit { lit, .. }) => {
                digits(lit, T::NAME).and_then(|text| T::read(&format!("-{text}")))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The digits of a number that has no suffix, or that of its type.
fn digits(literal: &Lit, suffix: &str) -> Option<String> {
    let (text, found) = match literal {
        Lit::Int(number) => (number.base10_digits(), number.suffix()),
        Lit::Float(number) => (number.base10_digits(), number.suffix()),
        _ => return None,
    };
    (found.is_empty() || found == suffix).then(|| text.to_owned())
}
