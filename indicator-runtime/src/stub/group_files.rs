//! A stub as files: one for each group, and one for what they share.

use super::imports::{SHARED, defined_in, imports};
use super::layout::docstring;
use crate::catalogue::entry::{Catalogue, Group};

/// What is said above all imports.
pub const ORIGIN: &str = "\n# Written from the catalogue: `make renew-stubs` renews it.\n\n";

/// The files of a package by name: the `index`, what all groups share, and a file for each group.
pub fn files_of(
    catalogue: &Catalogue,
    index: String,
    shared: &str,
    of_group: impl Fn(&Group) -> String,
) -> Vec<(String, String)> {
    let defined = defined_in(shared);
    let groups = catalogue.groups.iter().map(|group| {
        let text = file(group.documentation, &defined, &of_group(group));
        (group.name, text)
    });
    let whole = [
        ("__init__", index),
        (SHARED, file("What all groups share.", &[], shared)),
    ];
    let files = whole.into_iter().chain(groups);
    files
        .map(|(name, text)| (format!("{name}.pyi"), text))
        .collect()
}

/// A file: what it says of itself, its imports, of which those in `importable` are from what groups share, and the rest.
pub fn file(documentation: &str, importable: &[&str], body: &str) -> String {
    let imports = imports(body, importable);
    // A class or function follows a blank line of its own.
    let gap = if body.starts_with('\n') { "" } else { "\n" };
    format!(
        "{}{ORIGIN}{imports}{gap}{body}",
        docstring("", documentation)
    )
}
