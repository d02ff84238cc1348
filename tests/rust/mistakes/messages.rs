//! Every message has a case: what the sources of the macros say stands in an expectation of
//! `compile/fail/`.

use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{File, LitStr};

/// The folder whose texts are not messages but what users read in documentation.
const DOCUMENTATION: &str = "docs";

#[test]
fn every_message_has_a_case() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let said: String = files(&tests.join("compile/fail"), "stderr")
        .iter()
        .map(|path| fs::read_to_string(path).expect("an expectation is text"))
        .collect();
    let mut messages = Vec::new();
    for path in &files(&tests.join("../indicator-derive/src"), "rs") {
        let source = fs::read_to_string(path).expect("a source is text");
        let file: File = syn::parse_str(&source).expect("a source is Rust");
        for item in &file.items {
            collect(quote::quote!(#item), &mut messages);
        }
    }
    assert!(messages.len() > 50, "only these were found: {messages:#?}");
    messages.retain(|message| !is_said(message, &said));
    assert!(messages.is_empty(), "without a case: {messages:#?}");
}

/// The files with this extension in the folder and the folders within, but for documentation and tests.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            if !path.ends_with("tests") && !path.ends_with(DOCUMENTATION) {
                files.extend(self::files(&path, extension));
            }
        } else if path.extension().is_some_and(|own| own == extension) {
            files.push(path);
        }
    }
    files
}

/// Adds every literal that reads as a message: words with spaces between them.
fn collect(tokens: TokenStream, messages: &mut Vec<String>) {
    let mut previous = None;
    for token in tokens {
        match &token {
            // A comment is an attribute by now.
            TokenTree::Group(_) if matches!(&previous, Some(TokenTree::Punct(mark)) if mark.as_char() == '#') =>
                {}
            TokenTree::Group(group) => collect(group.stream(), messages),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string())
                    && text.value().trim().contains(' ')
                {
                    messages.push(text.value());
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
        previous = Some(token);
    }
}

/// Whether the message was said, whatever it was filled in with.
fn is_said(message: &str, said: &str) -> bool {
    let mut fixed = message
        .split('{')
        .enumerate()
        .map(|(index, part)| match index {
            0 => part,
            _ => part.split_once('}').map_or("", |(_, rest)| rest),
        });
    fixed.all(|part| said.contains(part))
}
