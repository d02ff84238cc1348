//! A stub as one file, or as the files of a package.

use super::definitions;
use super::functions;
use super::group_files::{ORIGIN, file, files_of};
use super::imports::SHARED;
use super::layout::{docstring, list};
use super::shared_types::shared_types;
use super::types;
use crate::catalogue::entry::{Catalogue, Group};

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
    let group = |group: &Group| {
        let entries = group.entries.iter();
        entries.map(|entry| functions::indicator(entry)).collect()
    };
    files_of(catalogue, index(catalogue), &shared(), group)
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

/// What is the same for every catalogue.
fn shared() -> String {
    format!("{}{}", shared_types(), types::shared())
}
