//! The type, default and range of a parameter, from `#[param(default = 9, min = 1)]`.

use crate::model::range::{Limits, Range};
use crate::parse::keys::Keys;
use crate::parse::types;
use syn::{Expr, ExprLit, ExprPath, Lit, LitBool, Type};

/// What a parameter may be. A default is `None` only where a mistake was reported.
pub enum Domain {
    Usize(Range<usize>),
    I64(Range<i64>),
    F64(Range<f64>),
    Bool(Option<LitBool>),
    /// An enum; the default is one of its variants.
    Choice(Option<ExprPath>),
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
