//! Parameters: their types, defaults and ranges.

use crate::catalogue::bound::{Bound, between};
use crate::error::ErrorKind;
use std::fmt;

pub use crate::value::Value;

/// A Rust type that a parameter can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type of a parameter",
    label = "neither a number, nor a `bool`, nor a choice",
    note = "if it is an enum: `#[derive(Clone, Copy, Debug, PartialEq, indicator_runtime::Choice)]`"
)]
pub trait ParamType: Copy + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// The value as the catalogue holds it.
    fn into_value(self) -> Value;
    /// The typed value; `None` if `value` is of another type.
    fn from_value(value: Value) -> Option<Self>;
}

macro_rules! param_type {
    ($($type:ty => $variant:ident),*) => {$(
        impl ParamType for $type {
            #[inline]
            fn into_value(self) -> Value {
                Value::$variant(self)
            }
            #[inline]
            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::$variant(v) => Some(v),
                    _ => None,
                }
            }
        }
    )*};
}
param_type!(usize => Usize, i64 => I64, f64 => F64, bool => Bool);

/// An enum whose variants are chosen by name; derive it with `#[derive(Choice)]`, which also
/// makes the enum a [`ParamType`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type of a parameter",
    label = "neither a number, nor a `bool`, nor a choice",
    note = "if it is an enum: `#[derive(Clone, Copy, Debug, PartialEq, indicator_runtime::Choice)]`"
)]
pub trait Choice: ParamType {
    /// The variants' names in `snake_case`, in their order.
    const NAMES: &'static [&'static str];
}

/// One parameter of an indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Param {
    /// The name that users see.
    pub name: &'static str,
    /// What the author says of it, in Markdown; empty if nothing.
    pub documentation: &'static str,
    /// Type, default and range.
    pub domain: Domain,
}

/// The type, default and range of a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Domain {
    /// A count in `min..=max`.
    Usize {
        /// Used where none is given.
        default: usize,
        /// Least allowed value.
        min: usize,
        /// Greatest allowed value.
        max: usize,
    },
    /// A signed whole number in `min..=max`.
    I64 {
        /// Used where none is given.
        default: i64,
        /// Least allowed value.
        min: i64,
        /// Greatest allowed value.
        max: i64,
    },
    /// A finite real number between two bounds.
    F64 {
        /// Used where none is given.
        default: f64,
        /// The bound below.
        lower: Bound,
        /// The bound above.
        upper: Bound,
    },
    /// A switch.
    Bool {
        /// Used where none is given.
        default: bool,
    },
    /// One of several names.
    Choice {
        /// Used where none is given.
        default: &'static str,
        /// The allowed names.
        names: &'static [&'static str],
    },
}

impl Domain {
    /// Whether a range of this type can be stepped through.
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(
            self,
            Self::Usize { .. } | Self::I64 { .. } | Self::F64 { .. }
        )
    }
}

/// No count may be larger, so that a warm-up computed from counts cannot overflow.
pub const MAX_COUNT: usize = 1 << 48;

impl Param {
    /// The value used where none is given.
    #[must_use]
    #[inline]
    pub fn default(&self) -> Value {
        match self.domain {
            Domain::Usize { default, .. } => Value::Usize(default),
            Domain::I64 { default, .. } => Value::I64(default),
            Domain::F64 { default, .. } => Value::F64(default),
            Domain::Bool { default } => Value::Bool(default),
            Domain::Choice { default, .. } => Value::Choice(default),
        }
    }

    /// What is allowed, in words, for messages and documentation.
    #[must_use]
    pub fn allowed(&self) -> String {
        match self.domain {
            Domain::Usize { min, max, .. } if max >= MAX_COUNT => format!("{min} or more"),
            Domain::Usize { min, max, .. } => format!("{min} to {max}"),
            Domain::I64 {
                min: i64::MIN,
                max: i64::MAX,
                ..
            } => "a 64-bit integer".into(),
            Domain::I64 {
                min, max: i64::MAX, ..
            } => format!("{min} or more"),
            Domain::I64 {
                min: i64::MIN, max, ..
            } => format!("{max} or less"),
            Domain::I64 { min, max, .. } => format!("{min} to {max}"),
            Domain::F64 { lower, upper, .. } => between(lower, upper),
            Domain::Bool { .. } => "true or false".into(),
            Domain::Choice { names, .. } => names.join(", "),
        }
    }

    /// Checks type and range.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParam`] with the value and what is allowed.
    #[inline]
    pub fn check(&self, value: Value) -> Result<(), ErrorKind> {
        let fine = match (self.domain, value) {
            (Domain::Usize { min, max, .. }, Value::Usize(v)) => {
                (min..=max.min(MAX_COUNT)).contains(&v)
            }
            (Domain::I64 { min, max, .. }, Value::I64(v)) => (min..=max).contains(&v),
            (Domain::F64 { lower, upper, .. }, Value::F64(v)) => {
                (lower.least()..=upper.greatest()).contains(&v)
            }
            (Domain::Bool { .. }, Value::Bool(_)) => true,
            (Domain::Choice { names, .. }, Value::Choice(v)) => names.contains(&v),
            _ => false,
        };
        if fine {
            Ok(())
        } else {
            Err(self.invalid(value))
        }
    }

    /// The error that says that `value` is not allowed.
    #[cold]
    pub fn invalid(&self, value: impl fmt::Display) -> ErrorKind {
        let value = value.to_string();
        let mut allowed = self.allowed();
        if let Domain::Usize { min, max, .. } = self.domain
            && value
                .parse::<u128>()
                .is_ok_and(|value| value > MAX_COUNT as u128)
        {
            allowed = format!("{min} to {}", max.min(MAX_COUNT));
        }
        ErrorKind::InvalidParam {
            name: self.name,
            value,
            data_length: None,
            allowed,
        }
    }
}
