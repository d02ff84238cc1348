//! Indicators that are written but not listed in `catalogue!`, so that nothing would check them.

use crate::catalogue::entry::Entry;
use std::fs;
use std::path::{Path, PathBuf};

/// What is to be done about an indicator that is not in the catalogue.
pub fn not_listed(name: &str) -> String {
    format!("`{name}` is not in the catalogue: add it to its group in src/lib.rs")
}

/// What is to be said of the files in the folders of `src/` in `directory` that hold an indicator which is not among
/// `entries`. A directory that cannot be read holds none.
pub fn unlisted_files(directory: &Path, entries: &[&Entry]) -> Vec<String> {
    let groups = files(&directory.join("src")).into_iter();
    let files = groups.flat_map(|group| files(&group));
    files
        .filter(|file| holds_an_indicator(file))
        .filter_map(|file| {
            let name = file.file_stem()?.to_str()?;
            let known = entries.iter().any(|entry| entry.name == name);
            let shown = file.strip_prefix(directory).unwrap_or(&file).display();
            (!known).then(|| format!("{shown} holds an indicator: {}", not_listed(name)))
        })
        .collect()
}

/// What a folder contains, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// Whether a file is Rust with `#[indicator…]` at the beginning of a line.
fn holds_an_indicator(file: &Path) -> bool {
    let is_rust = file.extension().is_some_and(|extension| extension == "rs");
    let begins = |line: &str| line.trim_start().starts_with("#[indicator");
    is_rust && fs::read_to_string(file).is_ok_and(|text| text.lines().any(begins))
}
