//! What a crate offers, as rustdoc knows it: a line for each item.

use indicator_runtime::Entry;
use indicators::CATALOGUE;
use public_api::Builder;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

/// What the crate of the indicators offers.
pub struct Offered {
    /// All lines, those of the groups first.
    pub lines: Vec<String>,
    /// By the crate itself.
    pub crates: Vec<String>,
    /// By each indicator.
    pub own: BTreeMap<&'static str, Vec<String>>,
}

/// Read once for all tests.
pub static INDICATORS: LazyLock<Offered> = LazyLock::new(|| {
    let mut offered = Offered {
        lines: lines("indicators"),
        crates: Vec::new(),
        own: CATALOGUE
            .entries()
            .map(|entry| (entry.name, Vec::new()))
            .collect(),
    };
    // What is implemented is listed by the group and by the crate, here as by the crate: that comes last.
    let mut seen = BTreeSet::new();
    let mut lines = offered.lines.clone();
    lines.reverse();
    lines.retain(|line| seen.insert(line.clone()));
    lines.reverse();
    for line in lines {
        let path = line.split_once("indicators::").map_or("", |(_, path)| path);
        // A group offers what the crate offers.
        if CATALOGUE
            .groups
            .iter()
            .any(|group| path.starts_with(&format!("{}::", group.name)))
        {
            continue;
        }
        match owner(path).and_then(|name| offered.own.get_mut(name)) {
            Some(own) => own.push(line),
            None => offered.crates.push(line),
        }
    }
    offered
});

/// The indicator whose name an item's begins with: the longest, if there are several.
fn owner(path: &str) -> Option<&'static str> {
    let is_own = |entry: &&Entry| {
        let forms = [
            entry.name.to_owned(),
            entry.name.to_uppercase(),
            type_name(entry),
        ];
        // Another word follows, or none.
        let ends = |rest: &str| !rest.starts_with(|next: char| next.is_ascii_lowercase());
        forms
            .iter()
            .any(|form| path.strip_prefix(form).is_some_and(ends))
    };
    let own = CATALOGUE.entries().filter(is_own);
    own.map(|entry| entry.name).max_by_key(|name| name.len())
}

/// What the types of an indicator are called after: `BollingerBands`.
pub fn type_name(entry: &Entry) -> String {
    entry.stream_name().trim_end_matches("Stream").to_owned()
}

/// The lines of the crate in a folder, whose library is called like it.
pub fn lines(folder: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    // A folder of its own, so that a build beside this one need not begin anew.
    let target = root.join("target/api");
    let output = Command::new(env!("CARGO"))
        .current_dir(&root)
        .args(["rustdoc", "--quiet", "--lib", "--manifest-path"])
        .arg(root.join(folder).join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .args(["--", "-Zunstable-options", "--output-format", "json"])
        // The format is not stable yet.
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .expect("the cargo that runs the tests can be run again");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let name = folder.replace('-', "_");
    let api = Builder::from_rustdoc_json(target.join(format!("doc/{name}.json")))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .expect("rustdoc writes what public-api reads");
    api.items().map(|item| format!("{item}\n")).collect()
}
