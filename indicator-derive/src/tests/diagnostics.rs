//! Every message has a case: what this crate says stands in an expectation of `tests/compile-fail/`.

use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{File, Item, LitStr};

/// Files and folders whose texts are not messages but what users read in documentation.
const DOCUMENTATION: [&str; 4] = ["docs.rs", "docs", "documentation.rs", "examples.rs"];

#[test]
fn every_message_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let said: String = files(&root.join("../tests/compile-fail"), "stderr")
        .iter()
        .map(|path| fs::read_to_string(path).expect("an expectation is text"))
        .collect();
    let sources: Vec<PathBuf> = files(&root.join("src"), "rs")
        .into_iter()
        .filter(|path| !is_documentation(path.strip_prefix(root.join("src")).unwrap_or(path)))
        .collect();
    let mut messages = Vec::new();
    for path in &sources {
        let source = fs::read_to_string(path).expect("a source is text");
        let file: File = syn::parse_str(&source).expect("a source is Rust");
        for item in file.items.iter().filter(|item| !is_test(item)) {
            collect(quote::quote!(#item), &mut messages);
        }
    }
    assert!(messages.len() > 50, "only these were found: {messages:#?}");
    messages.retain(|message| !is_said(message, &said));
    assert!(messages.is_empty(), "without a case: {messages:#?}");
}

/// The files with this extension in the folder and the folders within, but for the tests' own.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() && !path.ends_with("tests") {
            files.extend(self::files(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension)
            && !path.ends_with("tests.rs")
        {
            files.push(path);
        }
    }
    files
}

fn is_documentation(path: &Path) -> bool {
    path.iter()
        .any(|part| DOCUMENTATION.iter().any(|name| part == *name))
}

fn is_test(item: &Item) -> bool {
    matches!(item, Item::Mod(module) if module.ident == "tests")
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
