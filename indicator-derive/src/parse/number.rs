//! Numbers, from literals: constants and expressions could not be checked before the program runs.

use crate::model::number::Number;
use crate::parse::keys::Keys;
use std::fmt::Debug;
use syn::{Expr, ExprLit, Lit, UnOp};

/// A type of number that parameters have.
pub trait Numeric: Copy + Debug {
    /// The type's name.
    const NAME: &'static str;
    /// What it takes, in words.
    const TAKES: &'static str;

    /// Reads a literal's digits, with their sign.
    fn read(digits: &str) -> Option<Self>;

    /// The end of the range that begins above `self`, or ends below: the end itself, and whether it
    /// is allowed. `None` if there is no such range.
    fn exclude(self, side: Side) -> Option<(Self, bool)>;
}

/// Which end of a range.
#[derive(Clone, Copy)]
pub enum Side {
    Lower,
    Upper,
}

impl Numeric for usize {
    const NAME: &'static str = "usize";
    const TAKES: &'static str = "a whole number from 0 to 2^48: write a literal such as `9`";

    fn read(digits: &str) -> Option<Self> {
        // The runtime allows no larger count, so that warm-ups cannot overflow.
        digits.parse().ok().filter(|count| *count <= 1 << 48)
    }

    fn exclude(self, side: Side) -> Option<(Self, bool)> {
        match side {
            Side::Lower => Some((self.checked_add(1)?, true)),
            Side::Upper => Some((self.checked_sub(1)?, true)),
        }
    }
}

impl Numeric for i64 {
    const NAME: &'static str = "i64";
    const TAKES: &'static str = "a whole number of 64 bits: write a literal such as `-5`";

    fn read(digits: &str) -> Option<Self> {
        digits.parse().ok()
    }

    fn exclude(self, side: Side) -> Option<(Self, bool)> {
        match side {
            Side::Lower => Some((self.checked_add(1)?, true)),
            Side::Upper => Some((self.checked_sub(1)?, true)),
        }
    }
}

impl Numeric for f64 {
    const NAME: &'static str = "f64";
    const TAKES: &'static str = "a finite number: write a literal such as `0.85`";

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

/// Whether an expression names a variable, as parameters are.
pub fn names_a_variable(tokens: &Expr) -> bool {
    match tokens {
        Expr::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| name.to_string().starts_with(char::is_lowercase)),
        Expr::Unary(unary) => names_a_variable(&unary.expr),
        Expr::Binary(binary) => names_a_variable(&binary.left) || names_a_variable(&binary.right),
        Expr::Paren(inner) => names_a_variable(&inner.expr),
        Expr::Group(inner) => names_a_variable(&inner.expr),
        Expr::Cast(cast) => names_a_variable(&cast.expr),
        Expr::MethodCall(call) => names_a_variable(&call.receiver),
        _ => false,
    }
}

/// Reads the value of a key.
pub fn number<T: Numeric>(tokens: Expr, keys: &mut Keys<'_>) -> Option<Number<T>> {
    match digits(&tokens, T::NAME).and_then(|digits| T::read(&digits)) {
        Some(value) => Some(Number { value, tokens }),
        None => {
            let message = format!("`{}` takes {}", T::NAME, T::TAKES);
            keys.errors.at(&tokens, message);
            None
        }
    }
}

/// The digits of a literal with their sign, if it has no suffix or the one that is expected.
fn digits(tokens: &Expr, suffix: &str) -> Option<String> {
    let (digits, found) = match tokens {
        // As `macro_rules!` make them.
        Expr::Group(group) => return digits(&group.expr, suffix),
        Expr::Paren(inner) => return digits(&inner.expr, suffix),
        Expr::Unary(negation) if matches!(negation.op, UnOp::Neg(_)) => {
            let digits = digits(&negation.expr, suffix)?;
            return (!digits.starts_with('-')).then(|| format!("-{digits}"));
        }
        Expr::Lit(ExprLit {
            lit: Lit::Int(literal),
            ..
        }) => (literal.base10_digits(), literal.suffix()),
        Expr::Lit(ExprLit {
            lit: Lit::Float(literal),
            ..
        }) => (literal.base10_digits(), literal.suffix()),
        _ => return None,
    };
    (found.is_empty() || found == suffix).then(|| digits.to_owned())
}
