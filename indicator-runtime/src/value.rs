//! The values of parameters.

use std::fmt;

/// The value of one parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A count, such as a period.
    Usize(usize),
    /// A signed whole number.
    I64(i64),
    /// A real number.
    F64(f64),
    /// A switch.
    Bool(bool),
    /// One of several names.
    Choice(&'static str),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usize(v) => v.fmt(f),
            Self::I64(v) => v.fmt(f),
            // As one writes it: `3.0`, which is no count, and `1e300`.
            Self::F64(v) => write!(f, "{v:?}"),
            Self::Bool(v) => v.fmt(f),
            Self::Choice(v) => write!(f, "{v:?}"),
        }
    }
}
