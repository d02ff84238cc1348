//! The documentation among the author's attributes.

use crate::model::documentation::{Documentation, Piece};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// Reads every `///` and `#[doc = …]`.
pub fn documentation(attributes: &[Attribute]) -> Documentation {
    let mut pieces = Vec::new();
    for attribute in attributes {
        let Meta::NameValue(meta) = &attribute.meta else {
            continue;
        };
        if !meta.path.is_ident("doc") {
            continue;
        }
        match &meta.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => {
                // A comment's lines begin with the space after its slashes.
                pieces.extend(text.value().split('\n').map(|line| {
                    Piece::Line(line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned())
                }));
            }
            other => pieces.push(Piece::Expression(other.clone())),
        }
    }
    Documentation(pieces)
}
