//! No files of a crate use each other in a circle, and the folders of the runtime use what stands below them.

mod crates;
mod names;
mod small;
mod uses;

use crates::{Crate, Module, crates, repository};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use uses::uses;

/// For each file of a crate, the others that it uses.
type Uses = BTreeMap<Module, BTreeSet<Module>>;

/// A file that uses itself by way of others, and these.
fn circle(uses: &Uses) -> Option<Vec<String>> {
    let mut left = uses.clone();
    // A file that uses none that is left is in no circle.
    while let Some(done) = left.iter().find(|(_, used)| used.is_empty()) {
        let done = done.0.clone();
        left.remove(&done);
        for used in left.values_mut() {
            used.remove(&done);
        }
    }
    let mut way: Vec<Module> = vec![left.keys().next()?.clone()];
    loop {
        let next = left.get(way.last()?)?.first()?.clone();
        if let Some(start) = way.iter().position(|module| *module == next) {
            way.push(next);
            let circle = way[start..].iter();
            return Some(circle.map(|module| module.join("::")).collect());
        }
        way.push(next);
    }
}

/// The circle of a crate, but for its root, which names all that the crate offers or runs.
fn circle_of(source: &Crate) -> Option<Vec<String>> {
    let mut uses = uses(source);
    uses.remove(&Module::new());
    for used in uses.values_mut() {
        used.remove(&Module::new());
    }
    circle(&uses)
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let crates = crates();
    for name in [
        "indicator_runtime",
        "indicator_derive",
        "indicators",
        "indicator_fuzz",
    ] {
        let known = crates.iter().find(|known| known.name == name);
        let files = known.map_or(0, |known| known.files.len());
        assert!(files > 4, "{name} has more files than {files}");
    }
    for source in &crates {
        assert_eq!(circle_of(source), None, "in {}", source.root.display());
    }
}

/// The folders and files in the table of ARCHITECTURE.md, a list for each row.
fn layers() -> Vec<Vec<String>> {
    let text = fs::read_to_string(repository().join("ARCHITECTURE.md")).expect("it is there");
    let rows = text
        .lines()
        .skip_while(|line| !line.starts_with("| folder |"));
    let rows = rows.skip(2).take_while(|line| line.starts_with('|'));
    let name = |name: &str| {
        name.trim_end_matches('/')
            .trim_end_matches(".rs")
            .to_owned()
    };
    rows.map(|row| {
        let first = row.split('|').nth(1).unwrap_or_default();
        first.split('`').skip(1).step_by(2).map(name).collect()
    })
    .collect()
}

#[test]
fn folders_use_what_the_table_lists_above_them() {
    let crates = crates();
    let runtime = crates
        .iter()
        .find(|known| known.name == "indicator_runtime");
    let layers = layers();
    let place = |module: &Module| {
        let folder = &module[0];
        let place = layers.iter().position(|layer| layer.contains(folder));
        place.unwrap_or_else(|| panic!("ARCHITECTURE.md says nothing of `{folder}`"))
    };
    for (file, used) in uses(runtime.expect("a crate of this repository")) {
        for used in used.iter().filter(|used| !used.is_empty()) {
            assert!(
                file.is_empty() || place(used) <= place(&file),
                "{} uses {}, which ARCHITECTURE.md lists below it",
                file.join("::"),
                used.join("::")
            );
        }
    }
}
