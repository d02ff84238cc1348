//! No files of a crate use each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};
use syn::{Attribute, ItemMod, ItemUse, UseTree, Visibility};

/// A module, by the names from the crate's root on.
type Module = Vec<String>;

/// The paths that a file names, each from the crate's root on.
struct Named<'a> {
    module: &'a Module,
    paths: Vec<Module>,
}

impl Named<'_> {
    fn note(&mut self, path: &[String]) {
        let mut absolute = self.module.clone();
        for name in path {
            match name.as_str() {
                "crate" => absolute.clear(),
                "super" => drop(absolute.pop()),
                "self" => {}
                name => absolute.push(name.to_owned()),
            }
        }
        self.paths.push(absolute);
    }

    fn note_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: String| [before, &[name]].concat();
        match tree {
            UseTree::Path(path) => self.note_tree(&with(path.ident.to_string()), &path.tree),
            UseTree::Name(name) => self.note(&with(name.ident.to_string())),
            UseTree::Rename(name) => self.note(&with(name.ident.to_string())),
            UseTree::Glob(_) => self.note(before),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.note_tree(before, tree);
                }
            }
        }
    }
}

impl Visit<'_> for Named<'_> {
    fn visit_item_use(&mut self, item: &ItemUse) {
        self.note_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let names = path.segments.iter();
        let names: Vec<String> = names.map(|segment| segment.ident.to_string()).collect();
        self.note(&names);
        visit::visit_path(self, path);
    }

    /// `pub(super)` uses nothing.
    fn visit_visibility(&mut self, _: &Visibility) {}

    /// Modules within a file: tests may use what they like.
    fn visit_item_mod(&mut self, item: &ItemMod) {
        if !item.attrs.iter().any(is_of_tests) {
            visit::visit_item_mod(self, item);
        }
    }
}

fn is_of_tests(attribute: &Attribute) -> bool {
    let list = attribute.meta.require_list();
    attribute.path().is_ident("cfg") && list.is_ok_and(|list| list.tokens.to_string() == "test")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a file of sources").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn module(sources: &Path, file: &Path) -> Module {
    let place = file.strip_prefix(sources).expect("it was found there");
    let names = place.with_extension("");
    let mut names: Module = names
        .iter()
        .map(|name| name.to_string_lossy().into())
        .collect();
    names.pop_if(|name| *name == "mod" || *name == "lib");
    names
}

/// For each file of a crate, the others that it uses.
fn uses(sources: &Path) -> BTreeMap<Module, BTreeSet<Module>> {
    let mut found = Vec::new();
    files(sources, &mut found);
    let modules: BTreeSet<Module> = found.iter().map(|file| module(sources, file)).collect();
    let used_by = |file: &PathBuf| {
        let own = module(sources, file);
        let source = fs::read_to_string(file).expect("a source is text");
        let parsed = syn::parse_file(&source).expect("a source can be parsed");
        let mut named = Named {
            module: &own,
            paths: Vec::new(),
        };
        named.visit_file(&parsed);
        let files = named.paths.iter().filter_map(|path| {
            // What is named last is an item of a file.
            let lengths = (1..=path.len()).rev();
            lengths
                .map(|length| path[..length].to_vec())
                .find(|path| modules.contains(path))
        });
        let others = files.filter(|used| *used != own).collect();
        (own, others)
    };
    found.iter().map(used_by).collect()
}

/// A file that uses itself by way of others, and these.
fn circle(uses: &BTreeMap<Module, BTreeSet<Module>>) -> Option<Vec<String>> {
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
            return Some(
                way[start..]
                    .iter()
                    .map(|module| module.join("::"))
                    .collect(),
            );
        }
        way.push(next);
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let crates = ["indicator-runtime", "indicator-derive", "indicators"];
    for name in crates {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(name)
            .join("src");
        let mut uses = uses(&sources);
        assert!(uses.len() > 10, "{name} has more files");
        // The root names all that the crate offers.
        uses.remove(&Module::new());
        assert_eq!(circle(&uses), None, "in {name}");
    }
}
