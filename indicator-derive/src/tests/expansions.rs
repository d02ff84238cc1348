//! What the attribute makes of real indicators, formatted to be read.
//!
//! Three expansions are kept in `expansions/` and reviewed like code: `make renew-expansions` renews them.
//! `make expand NAME=alma` shows any other.

use crate::expand;
use expect_test::expect_file;
use quote::ToTokens;
use std::path::{Path, PathBuf};
use std::{env, fs};
use syn::{Attribute, File, Item, ItemFn};

/// The expansion of the indicator `name` of the crate `indicators`.
fn expansion(name: &str) -> String {
    let path = source(name);
    let text = fs::read_to_string(&path).expect("a file that was found can be read");
    let file = syn::parse_file(&text).expect("an indicator's file is Rust");
    let (attribute, function) = file
        .items
        .into_iter()
        .find_map(|item| annotated(item, name))
        .unwrap_or_else(|| panic!("{} has no indicator `{name}`", path.display()));
    let arguments = attribute
        .meta
        .require_list()
        .expect("the attribute has arguments")
        .tokens
        .clone();
    let tokens = expand::indicator(
        arguments,
        function.into_token_stream(),
        "indicators".to_owned(),
    );
    let file: File = syn::parse2(tokens).expect("an expansion is a list of items");
    let items = file.items.into_iter().map(|item| {
        prettyplease::unparse(&File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        })
    });
    items.collect::<Vec<_>>().join("\n")
}

/// The one file of that name among the groups.
fn source(name: &str) -> PathBuf {
    let groups = Path::new(env!("CARGO_MANIFEST_DIR")).join("../indicators/src");
    fs::read_dir(&groups)
        .expect("the crate of the indicators stands beside this one")
        .filter_map(|group| Some(group.ok()?.path().join(format!("{name}.rs"))))
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("no indicator is named `{name}`: look into indicators/src"))
}

/// The function of that name and its `#[indicator]`, taken off.
fn annotated(item: Item, name: &str) -> Option<(Attribute, ItemFn)> {
    let Item::Fn(mut function) = item else {
        return None;
    };
    let at = function
        .attrs
        .iter()
        .position(|attribute| attribute.path().is_ident("indicator"))?;
    let attribute = function.attrs.remove(at);
    (function.sig.ident == name).then_some((attribute, function))
}

#[test]
fn a_window_kernel() {
    expect_file!["../../expansions/alma.rs"].assert_eq(&expansion("alma"));
}

#[test]
fn a_resumable_kernel() {
    expect_file!["../../expansions/smma.rs"].assert_eq(&expansion("smma"));
}

#[test]
fn a_kernel_with_several_outputs() {
    expect_file!["../../expansions/bollinger_bands.rs"].assert_eq(&expansion("bollinger_bands"));
}

/// On the standard error, where nothing of the test's own is.
#[test]
#[ignore = "it only prints: make expand NAME=alma"]
fn print() {
    let name = env::var("NAME").expect("NAME says which indicator");
    eprint!("{}", expansion(&name));
}
