//! The documentation among the author's attributes, of the function and of its arguments.

use crate::model::documentation::{Documentation, Piece};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// Takes the documentation of an argument out of its attributes: Rust allows none there.
pub fn take(attributes: &mut Vec<Attribute>) -> Documentation {
    let taken = documentation(attributes);
    attributes.retain(|attribute| !is_documentation(attribute));
    taken
}

fn is_documentation(attribute: &Attribute) -> bool {
    matches!(&attribute.meta, Meta::NameValue(meta) if meta.path.is_ident("doc"))
}

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
            other => pieces.push(Piece::Expression(Box::new(other.clone()))),
        }
    }
    Documentation(pieces)
}
