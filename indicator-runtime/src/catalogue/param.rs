//! Parameters: their types, defaults and ranges.

use crate::catalogue::bound::Bound;
use std::fmt;

use crate::value::Value;

/// A Rust type that a parameter can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type of a parameter",
    label = "neither a number, nor a `bool`, nor a choice",
    note = "if it is an enum: `#[derive(Clone, Copy, Debug, PartialEq, indicator_runtime::Choice)]`"
)]
pub trait ParamType: Copy + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// The names of a [`Choice`], and what is said of each as one paragraph; nothing for any other type.
    const CHOICES: (&'static [&'static str], &'static [&'static str]);

    /// The value as the catalogue holds it.
    fn into_value(self) -> Value;
    /// The typed value; `None` if `value` is of another type.
    fn from_value(value: Value) -> Option<Self>;
}

macro_rules! param_type {
    ($($type:ty => $variant:ident),*) => {$(
        impl ParamType for $type {
            const CHOICES: (&'static [&'static str], &'static [&'static str]) = (&[], &[]);

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
    /// What its values in a sweep are called.
    pub plural: &'static str,
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
        /// What is said of each of them, as one paragraph; empty where nothing is.
        documentation: &'static [&'static str],
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
}
