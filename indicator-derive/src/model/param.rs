//! A parameter: its type, default and range.

use crate::model::documentation::Documentation;
use crate::model::keywords::is_keyword;
use crate::model::range::Range;
use syn::ext::IdentExt;
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

impl Param {
    /// What its values in a sweep are called: `periods`, `biases`, and `a_values` where Python reserves `as`.
    pub fn plural(&self) -> String {
        let name = self.name.unraw().to_string();
        let sibilant = ["s", "x", "z", "ch", "sh"];
        let plural = if sibilant.iter().any(|end| name.ends_with(end)) {
            format!("{name}es")
        } else {
            format!("{name}s")
        };
        if is_keyword(&plural) {
            format!("{name}_values")
        } else {
            plural
        }
    }
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
