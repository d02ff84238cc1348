//! A parameter: its type, default and range.

use crate::model::documentation::Documentation;
use crate::model::range::Range;
use syn::{ExprPath, Ident, LitBool, Type};

/// `#[param(default = 9, min = 1)] period: usize`
pub struct Param {
    /// As the author's expressions know it.
    pub name: Ident,
    /// As generated code knows it.
    pub field: Ident,
    pub ty: Type,
    pub documentation: Documentation,
    pub domain: Domain,
}

/// What a parameter may be. A default is `None` only where a mistake was reported.
pub enum Domain {
    Usize(Range<usize>),
    I64(Range<i64>),
    F64(Range<f64>),
    Bool(Option<LitBool>),
    /// An enum; the default is one of its variants.
    Choice(Option<ExprPath>),
}
