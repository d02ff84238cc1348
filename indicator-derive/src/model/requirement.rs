//! What several parameters must meet together.

use super::param::Param;
use super::source_text::as_written;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, Ident};

/// One part of `require = fast < slow && signal <= fast`, which `&&` joins.
pub struct Requirement(pub Expr);

impl Requirement {
    /// Those of all `params` that it is about, with their places.
    pub fn params<'a>(&self, params: &'a [Param]) -> Vec<(usize, &'a Param)> {
        let params = params.iter().enumerate();
        params
            .filter(|(_, param)| mentions(self.0.to_token_stream(), &param.name))
            .collect()
    }

    /// As the author wrote it.
    pub fn text(&self) -> String {
        as_written(self.0.to_token_stream())
    }
}

/// Whether the tokens hold this name.
pub fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
