//! Indicators that are written but not listed in `catalogue!`, so that nothing would check them.

use crate::catalogue::entry::Entry;
use std::fs;
use std::path::{Path, PathBuf};

/// What is to be done about an indicator that is not in the catalogue.
pub fn not_listed(name: &str) -> String {
    format!("`{name}` is not in the catalogue: add it to its group in src/lib.rs")
}

/// What is to be said of the indicators in the files of `src/` in `directory` that are not among `entries`. A directory that
/// cannot be read holds none.
pub fn unlisted_files(directory: &Path, entries: &[&Entry]) -> Vec<String> {
    let is_known = |name: &str| entries.iter().any(|entry| entry.name == name);
    let mut mistakes = Vec::new();
    for file in files(&directory.join("src")) {
        let shown = file.strip_prefix(directory).unwrap_or(&file).display();
        let stem = file.file_stem().and_then(|stem| stem.to_str());
        for name in indicators(&file).iter().filter(|name| !is_known(name)) {
            mistakes.push(if stem == Some(name) {
                format!("{shown} holds an indicator: {}", not_listed(name))
            } else {
                format!(
                    "{shown} holds the indicator `{name}`, which is not in the catalogue: an indicator stands in a file of its name. \
                     Move it to a file {name}.rs in the folder of its group, and add it to that group in src/lib.rs"
                )
            });
        }
    }
    mistakes
}

/// The files in a folder and in those within it, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let inner = |path: PathBuf| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    };
    paths.into_iter().flat_map(inner).collect()
}

/// The names of the functions in a file of Rust that follow a line beginning with `#[indicator…`; what stands in a module of
/// tests is none of the crate's.
fn indicators(file: &Path) -> Vec<String> {
    if file.extension().is_none_or(|extension| extension != "rs") {
        return Vec::new();
    }
    let text = fs::read_to_string(file).unwrap_or_default();
    let lines = text.lines().map(str::trim_start);
    let mut names = Vec::new();
    let mut is_awaited = false;
    for line in lines.take_while(|line| !line.starts_with("#[cfg(test)]")) {
        is_awaited |= line.starts_with("#[indicator");
        if let Some(name) = is_awaited.then(|| function(line)).flatten() {
            names.push(name);
            is_awaited = false;
        }
    }
    names
}

/// The name of the function that a line declares.
fn function(line: &str) -> Option<String> {
    if line.starts_with("//") {
        return None;
    }
    let mut words = line.split_whitespace();
    let follows = words.by_ref().any(|word| word == "fn");
    let name = words.next().filter(|_| follows)?;
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let name = name.strip_prefix("r#").unwrap_or(name);
    let name: String = name.chars().take_while(|letter| is_part(*letter)).collect();
    (!name.is_empty()).then_some(name)
}
