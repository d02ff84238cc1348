//! A stub as one file, or as the files of a package.

use super::definitions;
use super::functions;
use super::imports::{SHARED, defined_in, imports};
use super::layout::{docstring, list};
use super::shared_types::shared_types;
use super::types;
use crate::catalogue::entry::Catalogue;

const ORIGIN: &str = "\n# Written from the catalogue: `make renew-stubs` renews it.\n\n";

/// The stub of the Python module that `python_module!` makes of `catalogue`, as one file.
#[must_use]
pub fn text(catalogue: &Catalogue) -> String {
    let indicators: String = catalogue.entries().map(functions::indicator).collect();
    let body = format!(
        "{}\n{}{indicators}{}",
        all(catalogue, &["spec"]),
        shared(),
        definitions::of_module(catalogue)
    );
    file(&catalogue.docstring(), &[], &body)
}

/// The same as the files of a package, by name: one for each group, what they share, and `__init__.pyi`, which makes one
/// module of them.
#[must_use]
pub fn package(catalogue: &Catalogue) -> Vec<(String, String)> {
    let shared = shared();
    let defined = defined_in(&shared);
    let groups = catalogue.groups.iter().map(|group| {
        let entries = group.entries.iter();
        let indicators: String = entries.map(|entry| functions::indicator(entry)).collect();
        (group.name, file(group.documentation, &defined, &indicators))
    });
    let whole = [
        ("__init__", index(catalogue)),
        (SHARED, file("What all groups share.", &[], &shared)),
    ];
    let files = whole.into_iter().chain(groups);
    files
        .map(|(name, text)| (format!("{name}.pyi"), text))
        .collect()
}

/// The file of a package that takes all names from the others.
fn index(catalogue: &Catalogue) -> String {
    let shared = BEFORE
        .iter()
        .chain(&AFTER)
        .map(|name| format!("{name} as {name}"));
    let groups = catalogue.groups.iter();
    let groups = groups.map(|group| format!("from .{} import *\n", group.name));
    format!(
        "{}{ORIGIN}{}{}\n{}",
        docstring("", &catalogue.docstring()),
        list(&format!("from .{SHARED} import ("), shared, ")"),
        groups.collect::<String>(),
        all(catalogue, &[]),
    )
}

/// The names that a module has before and after those of its indicators.
const BEFORE: [&str; 3] = ["IndicatorError", "Stream", "SweepResult"];
const AFTER: [&str; 2] = ["catalogue", "kernels"];

/// The names that users import.
fn all(catalogue: &Catalogue, others: &[&str]) -> String {
    let indicators = catalogue.entries().flat_map(functions::names);
    let names = BEFORE.map(str::to_owned).into_iter().chain(indicators);
    let names = names.chain(AFTER.iter().chain(others).map(|&name| name.to_owned()));
    list("__all__ = [", names.map(|name| format!("{name:?}")), "]")
}

/// A file: what it says of itself, its imports, of which those in `importable` are from what groups share, and the rest.
fn file(documentation: &str, importable: &[&str], body: &str) -> String {
    let imports = imports(body, importable);
    // A class or function follows a blank line of its own.
    let gap = if body.starts_with('\n') { "" } else { "\n" };
    format!(
        "{}{ORIGIN}{imports}{gap}{body}",
        docstring("", documentation)
    )
}

/// What is the same for every catalogue.
fn shared() -> String {
    format!("{}{}", shared_types(), types::shared())
}
