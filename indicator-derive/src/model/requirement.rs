//! What several parameters must meet together.

use super::param::Param;
use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
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
        text(self.0.to_token_stream())
    }
}

/// Tokens with a space where the author left one.
fn text(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut before: Option<TokenTree> = None;
    for token in tokens {
        if before.is_some_and(|before| !touches(&before, &token)) {
            text.push(' ');
        }
        match &token {
            TokenTree::Group(group) => text.push_str(&enclosed(group)),
            token => text.push_str(&token.to_string()),
        }
        before = Some(token);
    }
    text
}

fn enclosed(group: &Group) -> String {
    let inner = text(group.stream());
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({inner})"),
        Delimiter::Bracket => format!("[{inner}]"),
        Delimiter::Brace => format!("{{{inner}}}"),
        Delimiter::None => inner,
    }
}

/// Whether two tokens stand side by side.
fn touches(before: &TokenTree, after: &TokenTree) -> bool {
    let joint = matches!(before, TokenTree::Punct(mark) if mark.spacing() == Spacing::Joint);
    joint || before.span().end() == after.span().start()
}

/// Whether the tokens hold this name.
pub fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
