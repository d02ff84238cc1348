//! The crates of this repository, as text.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A module, by the names from the crate's root on.
pub type Module = Vec<String>;

/// The files of a crate.
pub struct Crate {
    /// As it is named in paths.
    pub name: String,
    pub root: PathBuf,
    pub files: BTreeMap<Module, syn::File>,
}

impl Crate {
    /// The crate whose root is in a folder.
    fn read(root: &Path) -> Self {
        let is_library = root.join("lib.rs").exists();
        let mut found = Vec::new();
        find(root, &mut |path| found.push(path.to_owned()));
        let files = found.iter().map(|path| {
            let text = fs::read_to_string(path).expect("a source is text");
            (module(root, path, is_library), parsed(&text))
        });
        Self {
            name: name(root),
            root: root.to_owned(),
            files: files.collect(),
        }
    }

    /// A crate of these files.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(module, text)| {
            let names = module.split("::").filter(|name| !name.is_empty());
            (names.map(str::to_owned).collect(), parsed(text))
        });
        Self {
            name: "small".to_owned(),
            root: PathBuf::new(),
            files: files.collect(),
        }
    }
}

fn parsed(text: &str) -> syn::File {
    syn::parse_file(text).expect("a source can be parsed")
}

pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every crate of more than one file: a folder with a `lib.rs` or a `main.rs`.
pub fn crates() -> Vec<Crate> {
    let mut roots = Vec::new();
    find(&repository(), &mut |path| {
        if path.ends_with("lib.rs") || path.ends_with("main.rs") {
            roots.push(path.parent().expect("it is in a folder").to_owned());
        }
    });
    roots.sort();
    roots.dedup();
    roots.iter().map(|root| Crate::read(root)).collect()
}

/// Calls `found` with every Rust file in a folder.
fn find(folder: &Path, found: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a file of sources").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            let is_made = name.starts_with('.') || name == "target" || name == "expansions";
            if !is_made {
                find(&path, found);
            }
        } else if name.ends_with(".rs") {
            found(&path);
        }
    }
}

fn module(root: &Path, file: &Path, is_library: bool) -> Module {
    let place = file.strip_prefix(root).expect("it was found there");
    let place = place.with_extension("");
    let mut names: Module = place
        .iter()
        .map(|name| name.to_string_lossy().into())
        .collect();
    let is_root = names.len() == 1 && names[0] == if is_library { "lib" } else { "main" };
    if is_root || names.last().is_some_and(|name| name == "mod") {
        names.pop();
    }
    names
}

/// The name of the library in the nearest `Cargo.toml`, which is its package's unless it says another.
fn name(root: &Path) -> String {
    let manifests = root.ancestors().map(|folder| folder.join("Cargo.toml"));
    let text = manifests
        .into_iter()
        .find_map(|path| fs::read_to_string(path).ok());
    let text = text.unwrap_or_default();
    let name = |text: &str| {
        let mut section = text.lines().take_while(|line| !line.starts_with('['));
        section.find_map(|line| Some(line.strip_prefix("name = ")?.to_owned()))
    };
    let sections = ["[lib]\n", "[package]\n"].map(|section| text.split(section).nth(1));
    let name = sections.into_iter().flatten().find_map(name);
    name.unwrap_or_default().trim_matches('"').replace('-', "_")
}
