//! The type stub of a Python module, printed from its catalogue.
//!
//! Editors and type checkers cannot see functions that are made as a module is imported: a `.pyi` file, which is
//! installed with the module, tells them what there is. A test keeps it true:
//!
//! ```ignore
//! // tests/stub.rs
//! #[test]
//! fn stub() {
//!     indicator_runtime::stub::check(&my_indicators::CATALOGUE, "my_indicators.pyi");
//! }
//! ```
//!
//! `UPDATE_EXPECT=1 cargo test --test stub` writes the file.

mod functions;
mod layout;
mod shared_types;
mod types;

use crate::catalogue::entry::Catalogue;
use layout::{docstring, list};
use shared_types::{IMPORTS, SHARED_TYPES};
use std::path::Path;
use std::{env, fs};

/// The stub of the Python module that `python_module!` makes of `catalogue`.
#[must_use]
pub fn text(catalogue: &Catalogue) -> String {
    let names: Vec<String> = catalogue.entries().flat_map(functions::names).collect();
    let names = names.iter().map(String::as_str);
    let all = ["IndicatorError", "Stream"]
        .into_iter()
        .chain(names)
        .chain(["catalogue", "kernels"]);
    let all = list("__all__ = [", all.map(|name| format!("{name:?}")), "]");
    let indicators: String = catalogue.entries().map(functions::indicator).collect();
    format!(
        "{}\n# Written from the catalogue: `UPDATE_EXPECT=1 cargo test --test stub` renews it.\n\n\
         {IMPORTS}\n{all}\n{SHARED_TYPES}{}{indicators}",
        docstring("", &catalogue.docstring()),
        types::shared(),
    )
}

/// Checks that the file at `path` is the stub of `catalogue`, or writes it where the environment says
/// `UPDATE_EXPECT=1`. A relative path begins at the crate's `Cargo.toml`, where `cargo test` runs.
///
/// # Panics
/// If the file is another, or cannot be written.
#[track_caller]
pub fn check(catalogue: &Catalogue, path: impl AsRef<Path>) {
    let (path, text) = (path.as_ref(), text(catalogue));
    // A checkout on Windows may have other ends of lines.
    let kept = fs::read_to_string(path).map(|kept| kept.replace("\r\n", "\n"));
    if kept.is_ok_and(|kept| kept == text) {
        return;
    }
    assert!(
        env::var_os("UPDATE_EXPECT").is_some(),
        "{} is not what the catalogue says: `UPDATE_EXPECT=1 cargo test --test stub` writes it",
        path.display()
    );
    if let Err(error) = fs::write(path, text) {
        panic!("{} could not be written: {error}", path.display());
    }
}
