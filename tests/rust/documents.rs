//! What documents say of files and functions is so, and their tables of times are the measured ones.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};
use syn::{ImplItem, Item, Type};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn architecture() -> String {
    fs::read_to_string(repository().join("ARCHITECTURE.md")).expect("it is there")
}

/// What stands between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// A function, by the modules and the type that it is in, and all names in its body.
struct Function {
    path: Vec<String>,
    mentions: BTreeSet<String>,
}

fn functions(module: &[String], items: &[Item], found: &mut Vec<Function>) {
    let mut note = |of: Option<String>, name: String, body: TokenStream| {
        let mut mentions = BTreeSet::new();
        names(body, &mut mentions);
        let path = module.iter().cloned().chain(of).chain([name]).collect();
        found.push(Function { path, mentions });
    };
    for item in items {
        match item {
            Item::Fn(function) => note(
                None,
                function.sig.ident.to_string(),
                function.block.to_token_stream(),
            ),
            Item::Impl(block) => {
                let Type::Path(of) = &*block.self_ty else {
                    continue;
                };
                let of = of.path.segments.last().map(|last| last.ident.to_string());
                for item in &block.items {
                    if let ImplItem::Fn(function) = item {
                        let body = function.block.to_token_stream();
                        note(of.clone(), function.sig.ident.to_string(), body);
                    }
                }
            }
            _ => {}
        }
    }
}

fn names(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => drop(found.insert(name.to_string())),
            TokenTree::Group(group) => names(group.stream(), found),
            _ => {}
        }
    }
}

fn read(root: &Path, path: &Path, found: &mut Vec<Function>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder of sources") {
            read(root, &entry.expect("a file of sources").path(), found);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        let text = fs::read_to_string(path).expect("a source is text");
        let place = path.strip_prefix(root).unwrap_or(path).with_extension("");
        let module = place.iter().map(|name| name.to_string_lossy().into_owned());
        let module: Vec<String> = module.filter(|name| name != "mod").collect();
        let file = syn::parse_file(&text).expect("a source can be parsed");
        functions(&module, &file.items, found);
    }
}

#[test]
fn every_function_on_a_values_way_is_called_by_one_before_it() {
    let mut functions = Vec::new();
    for root in ["indicator-runtime/src", "indicators/src"] {
        let root = repository().join(root);
        read(&root, &root, &mut functions);
    }
    // What `alma` expands to.
    let expansions = repository().join("indicator-derive/expansions");
    read(
        &expansions,
        &expansions.join("window_kernel.rs"),
        &mut functions,
    );

    let text = architecture();
    let section = text.split("### One value's way\n").nth(1);
    let section = section.and_then(|rest| rest.split("\n#").next());
    let mut ways = section.unwrap_or_default().split("\n- ").skip(1).peekable();
    assert!(ways.peek().is_some(), "ARCHITECTURE.md has such a section");
    for way in ways {
        let (value, steps) = way.split_once(": ").expect("a value and its way");
        let mut before: Vec<&Function> = Vec::new();
        for step in code(steps) {
            let path: Vec<&str> = step.split("::").collect();
            let found = functions.iter().filter(|known| {
                let rest = known.path.len().checked_sub(path.len());
                rest.is_some_and(|rest| known.path[rest..] == path)
            });
            let found: Vec<&Function> = found.collect();
            assert!(!found.is_empty(), "{value}: there is no function `{step}`");
            let name = path[path.len() - 1];
            assert!(
                before.is_empty() || before.iter().any(|known| known.mentions.contains(name)),
                "{value}: no function before `{step}` calls it"
            );
            before.extend(found);
        }
    }
}

#[test]
fn the_table_of_folders_names_every_file_of_the_engine() {
    let text = architecture();
    for folder in ["simd", "memory", "kernel", "catalogue", "engine", "forms"] {
        let start = format!("| `{folder}/` |");
        let row = text.lines().find(|line| line.starts_with(&start));
        let row = row.unwrap_or_else(|| panic!("ARCHITECTURE.md has no row for {folder}/"));
        let named: BTreeSet<&str> = code(row).collect();
        let path = repository().join("indicator-runtime/src").join(folder);
        for entry in fs::read_dir(path).expect("a folder of sources") {
            let path = entry.expect("a file of sources").path();
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            let name = if path.is_dir() {
                format!("{file}/")
            } else {
                file.into_owned()
            };
            assert!(
                name == "mod.rs" || named.contains(&*name),
                "the row of {folder}/ in ARCHITECTURE.md does not name {name}"
            );
        }
    }
}

/// The table of a page whose first column has this name.
fn table<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let head = format!("| {name} |");
    let lines = page.lines().skip_while(|line| !line.starts_with(&head));
    lines.take_while(|line| line.starts_with('|')).collect()
}

/// The lines about the machine, which stand above the first table.
fn machine(page: &str) -> String {
    let lines = page.lines().take_while(|line| !line.starts_with('|'));
    let said = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    said.map(str::trim).collect::<Vec<_>>().join("; ")
}

/// README shows the table of the CPU whose page it links.
#[test]
fn the_times_in_the_readme_are_the_measured_ones() {
    let readme = fs::read_to_string(repository().join("README.md")).expect("it is there");
    let speed = readme.find("\n## Speed\n").expect("it has such a section");
    let link = speed + readme[speed..].find("(benches/results/").expect("a link") + 1;
    let link = &readme[link..link + readme[link..].find(')').expect("its end")];
    let results = fs::read_to_string(repository().join(link)).expect("it is there");
    let rows = table(&results, "One call on 1,000,000 values");
    let expected = format!("{}\n\n{}\n", rows.join("\n"), machine(&results));

    let place = ("README.md", "## Speed", "`make bench`");
    is_kept(place, &expected, "`make renew-bench` renews it");
}

#[test]
fn the_times_in_the_guide_to_whole_markets_are_the_measured_ones() {
    let results = repository().join("benches/results/clusters.md");
    let results = fs::read_to_string(results).expect("it is there");
    // The guide leaves the digests out, which are all the same.
    let rows: Vec<&str> = table(&results, "engine")
        .iter()
        .map(|row| without_last(row))
        .collect();
    let expected = format!("{}\n", rows.join("\n"));
    let place = ("docs/cluster.md", "## What it costs", "Tasks and overhead");
    is_kept(place, &expected, "`make renew-clusters` renews it");
}

/// A row of a table without its last column.
fn without_last(row: &str) -> &str {
    let inner = row.trim_end_matches('|');
    &row[..=inner.rfind('|').expect("a row of several columns")]
}

/// Whether a document has this table below a heading, up to the paragraph that begins with some words.
fn is_kept((document, heading, next): (&str, &str, &str), expected: &str, how: &str) {
    let path = repository().join(document);
    let text = fs::read_to_string(&path).expect("it is there");
    let place = |within: &str, what: &str| {
        let found = within.find(what);
        found.unwrap_or_else(|| panic!("{document} has no {what:?}"))
    };
    let start = place(&text, &format!("\n{heading}\n"));
    let start = start + place(&text[start..], "\n|") + 1;
    let end = start + place(&text[start..], &format!("\n\n{next}")) + 1;
    if env::var_os("UPDATE_EXPECT").is_some() {
        let renewed = format!("{}{expected}{}", &text[..start], &text[end..]);
        fs::write(path, renewed).expect("it can be written");
    } else {
        assert_eq!(text[start..end], *expected, "{how}");
    }
}
