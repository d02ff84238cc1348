//! What the author wrote above the function.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The documentation of an indicator, which its catalogue entry repeats.
pub struct Documentation(Vec<Piece>);

enum Piece {
    Line(String),
    /// `#[doc = include_str!("alma.md")]`
    Expression(Expr),
}

impl Documentation {
    pub fn read(attributes: &[Attribute]) -> Self {
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
        Self(pieces)
    }

    pub fn is_empty(&self) -> bool {
        self.0
            .iter()
            .all(|piece| matches!(piece, Piece::Line(line) if line.is_empty()))
    }

    /// The first paragraph, as one line.
    pub fn summary(&self) -> String {
        let lines = self.0.iter().map_while(|piece| match piece {
            Piece::Line(line) => Some(line.as_str()),
            Piece::Expression(_) => None,
        });
        let paragraph: Vec<&str> = lines
            .skip_while(|line| line.is_empty())
            .take_while(|line| !line.is_empty())
            .collect();
        paragraph.join(" ")
    }
}

/// The whole text, as an expression of type `&'static str`.
impl ToTokens for Documentation {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut expressions = Vec::new();
        let mut text = String::new();
        for (index, piece) in self.0.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            match piece {
                Piece::Line(line) => text.push_str(line),
                Piece::Expression(expression) => {
                    let before = std::mem::take(&mut text);
                    expressions.push(quote!(#before, #expression));
                }
            }
        }
        tokens.extend(quote!(::core::concat!(#(#expressions,)* #text)));
    }
}
