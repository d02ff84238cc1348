//! The imports of a file of a stub: of all that stubs know, what the file uses.

use super::layout::{WIDTH, list};

/// The file of a package that holds what its groups share.
pub const SHARED: &str = "_shared";

/// What `typing` and `typing_extensions` are imported for.
const TYPING: &[&str] = &[
    "Any",
    "Generic",
    "Literal",
    "NamedTuple",
    "Protocol",
    "SupportsFloat",
    "SupportsIndex",
    "TypeAlias",
    "TypedDict",
    "TypeVar",
    "overload",
];
/// What `collections.abc` is imported for.
const ABSTRACT: &[&str] = &["Callable", "Iterable", "Iterator", "Mapping", "Sequence"];
const TYPING_EXTENSIONS: &[&str] = &["Self", "disjoint_base"];

/// The imports of a file with this `body`. `importable` are the names that it may take from what all groups share.
pub fn imports(body: &str, importable: &[&str]) -> String {
    let used = |names: &[&str]| -> Vec<String> {
        let used = names.iter().filter(|name| is_used(body, name));
        used.map(|&name| name.to_owned()).collect()
    };
    let sections = [
        [
            from("collections.abc", used(ABSTRACT)),
            from("typing", used(TYPING)),
        ]
        .concat(),
        [
            module(body, "numpy", "np"),
            module(body, "numpy.typing", "npt"),
            from("typing_extensions", used(TYPING_EXTENSIONS)),
        ]
        .concat(),
        definitions(body),
        from(&format!(".{SHARED}"), used(importable)),
    ];
    let sections = sections.into_iter().filter(|section| !section.is_empty());
    sections.collect::<Vec<_>>().join("\n")
}

/// The names that a file of a stub defines for the others: its classes, type aliases and type variables.
pub fn defined_in(body: &str) -> Vec<&str> {
    let lines = body.lines().filter(|line| !line.starts_with(' '));
    let names = lines.filter_map(|line| {
        let class = line.strip_prefix("class ");
        let class = class.and_then(|rest| rest.split(['(', ':']).next());
        let alias = line.split_once(": TypeAlias").map(|(name, _)| name);
        let variable = line.split_once(" = TypeVar").map(|(name, _)| name);
        class.or(alias).or(variable)
    });
    names.collect()
}

/// The import of what definitions are, which the package `indicators` has. Who has none makes no definitions.
fn definitions(body: &str) -> String {
    let import =
        "from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]\n";
    if is_used(body, "Spec") {
        import.to_owned()
    } else {
        String::new()
    }
}

/// The import of a module by a shorter name.
fn module(body: &str, module: &str, name: &str) -> String {
    if is_used(body, name) {
        format!("import {module} as {name}\n")
    } else {
        String::new()
    }
}

fn is_used(body: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    // Every second part is a docstring.
    let mut code = body.split("\"\"\"").step_by(2);
    code.any(|code| code.split(|c| !is_word(c)).any(|word| word == name))
}

fn from(module: &str, names: Vec<String>) -> String {
    if names.is_empty() {
        return String::new();
    }
    let line = format!("from {module} import {}\n", names.join(", "));
    if line.len() <= WIDTH {
        line
    } else {
        list(&format!("from {module} import ("), names, ")")
    }
}
