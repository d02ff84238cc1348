//! Expressions as their author wrote them, for people to read.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Tokens with a space where the author left one.
pub fn as_written(tokens: TokenStream) -> String {
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
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    };
    let inner = as_written(group.stream());
    format!("{open}{inner}{close}")
}

/// Whether two tokens stand side by side.
fn touches(before: &TokenTree, after: &TokenTree) -> bool {
    let joint = matches!(before, TokenTree::Punct(mark) if mark.spacing() == Spacing::Joint);
    joint || before.span().end() == after.span().start()
}
