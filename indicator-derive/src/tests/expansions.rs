//! What the attribute makes of an indicator, formatted to be read.
//!
//! The expansions of the samples are kept in `expansions/` and reviewed like code: `make renew-expansions`
//! renews them. `make expand NAME=alma` shows that of a real indicator.

use super::{RESUMABLE_KERNEL, SEVERAL_OUTPUTS, WINDOW_KERNEL, expanded};
use expect_test::expect_file;
use std::{env, fs};
use syn::File;

/// The expansion of the first indicator in a file.
fn expansion(source: &str) -> String {
    let file: File = syn::parse2(expanded(source)).expect("an expansion is a list of items");
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

#[test]
fn a_window_kernel() {
    expect_file!["../../expansions/window_kernel.rs"].assert_eq(&expansion(WINDOW_KERNEL));
}

#[test]
fn a_resumable_kernel() {
    expect_file!["../../expansions/resumable_kernel.rs"].assert_eq(&expansion(RESUMABLE_KERNEL));
}

#[test]
fn a_kernel_with_several_outputs() {
    expect_file!["../../expansions/several_outputs.rs"].assert_eq(&expansion(SEVERAL_OUTPUTS));
}

/// On the standard error, where nothing of the test's own is.
#[test]
#[ignore = "it only prints: make expand NAME=alma"]
fn print() {
    let path = env::var("FILE").expect("FILE says where the indicator is");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    eprint!("{}", expansion(&source));
}
