//! Every building block has an example, and a row in the table of what authors need.

use std::fs;
use std::path::Path;
use syn::{Attribute, Item, UseTree};

/// What `use` brings in, by its last names, with the path of each.
fn imported(tree: &UseTree, before: &[String], found: &mut Vec<(Vec<String>, String)>) {
    match tree {
        UseTree::Path(path) => {
            let before = [before, &[path.ident.to_string()]].concat();
            imported(&path.tree, &before, found);
        }
        UseTree::Name(name) => found.push((before.to_vec(), name.ident.to_string())),
        UseTree::Group(group) => {
            for tree in &group.items {
                imported(tree, before, found);
            }
        }
        UseTree::Rename(_) | UseTree::Glob(_) => panic!("blocks are named one by one"),
    }
}

fn documentation(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let pair = attribute.meta.require_name_value().ok();
        let pair = pair.filter(|pair| pair.path.is_ident("doc"))?;
        match &pair.value {
            syn::Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Str(text) => Some(text.value() + "\n"),
                _ => None,
            },
            _ => None,
        }
    });
    lines.collect()
}

#[test]
fn every_block_has_an_example_and_a_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| {
        let text = fs::read_to_string(root.join(path));
        text.unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let parsed = |path: &str| syn::parse_file(&read(path)).expect("a source can be parsed");
    let mut blocks = Vec::new();
    for item in parsed("indicator-runtime/src/math/mod.rs").items {
        if let Item::Use(item) = item {
            imported(&item.tree, &[], &mut blocks);
        }
    }
    assert!(blocks.len() > 20, "{blocks:?}");
    let table = read("CONTRIBUTING.md");
    for (place, name) in blocks {
        let place = match &place[..] {
            [root, rest @ ..] if root == "crate" => rest.join("/"),
            place => format!("math/{}", place.join("/")),
        };
        let files = [".rs", "/mod.rs"].map(|end| format!("indicator-runtime/src/{place}{end}"));
        let file = files.iter().find(|file| root.join(file).exists());
        let documentation = parsed(file.expect("a module is a file or a folder"))
            .items
            .iter()
            .find_map(|item| match item {
                Item::Struct(item) if item.ident == name => Some(documentation(&item.attrs)),
                Item::Trait(item) if item.ident == name => Some(documentation(&item.attrs)),
                Item::Fn(item) if item.sig.ident == name => Some(documentation(&item.attrs)),
                _ => None,
            })
            .unwrap_or_else(|| panic!("{name} is not in {place}.rs"));
        // What a block answers with, or is told, has no use of its own.
        let is_part = ["Cycle", "Ends", "Pace", "Part"].contains(&name.as_str());
        assert!(
            is_part || documentation.contains("```"),
            "{name} has no example"
        );
        assert!(
            is_part
                || [format!("`{name}`"), format!("`{name}(")]
                    .iter()
                    .any(|cell| table.contains(cell)),
            "{name} is not in the table of building blocks in CONTRIBUTING.md"
        );
    }
}
