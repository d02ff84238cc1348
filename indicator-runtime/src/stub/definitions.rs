//! The stub of what makes definitions of indicators: a package's module `spec`, or what a module has by that name.

use super::functions::function;
use super::group_files::{ORIGIN, files_of};
use super::layout::{bracketed, docstring};
use super::types;
use crate::catalogue::entry::{Catalogue, Entry, Group};
use crate::catalogue::signature::Form;

/// The stub of a package's module `spec`, as the files of a package, by name: one for each group, what they share, and
/// `__init__.pyi`, which makes one module of them.
#[must_use]
pub fn definitions(catalogue: &Catalogue) -> Vec<(String, String)> {
    let shared = format!("{NUMBERS}{}{TYPES}", types::missing());
    let group = |group: &Group| {
        let makers = group.entries.iter().map(|entry| {
            let choices = types::choices(entry);
            format!("{choices}{}\n{}", maker(entry), variable("", entry))
        });
        makers.collect::<String>()
    };
    files_of(catalogue, index(catalogue), &shared, group)
}

/// The file that takes all names from the others.
fn index(catalogue: &Catalogue) -> String {
    let groups = catalogue.groups.iter();
    let groups = groups.map(|group| format!("from .{} import *\n", group.name));
    format!(
        "{INDEX}{ORIGIN}{IMPORT}{}{FROM_JSON}",
        groups.collect::<String>()
    )
}

/// What the stub of a module in one file says of its definitions, whose choices it has.
pub fn of_module(catalogue: &Catalogue) -> String {
    let makers: String = catalogue.entries().map(maker).collect();
    let names = catalogue.entries().map(|entry| variable("    ", entry));
    format!(
        "{TYPES}{makers}\nclass _Definitions:\n    \"\"\"Definitions of the indicators, for \
         `indicators.Features`.\"\"\"\n\n{}\nspec: _Definitions\n",
        names.collect::<String>()
    )
}

/// The class of what makes definitions of an indicator.
fn maker(entry: &Entry) -> String {
    let definition = entry.signature(Form::Definition);
    let own = ["self", "name: str", "/", "*"].map(str::to_owned);
    let arguments = own.into_iter().chain(types::axes(entry, &definition));
    format!(
        "\nclass {}:\n{}{}",
        name(entry),
        function(entry, &definition),
        bracketed(
            "    def grid(",
            arguments.collect(),
            ") -> dict[str, Spec]: ..."
        )
    )
}

/// The only instance of that class, with a documentation that editors show.
fn variable(indent: &str, entry: &Entry) -> String {
    let documentation = docstring(indent, &entry.signature(Form::Definition).docstring());
    format!("{indent}{}: {}\n{documentation}", entry.name, name(entry))
}

fn name(entry: &Entry) -> String {
    format!("_{}Spec", entry.types)
}

const INDEX: &str = r#""""Definitions of indicators: `spec.ema(period=20)` is checked at once, and computed by `Features`.

Each takes its indicator's parameters, and by name its inputs: a column, or another definition.
`data` reads `close` unless it is told otherwise. Many at once are made by
`spec.sma.grid("sma_{period}", period=range(10, 60, 10))`.
"""
"#;

const IMPORT: &str = "from ..features import Spec as Spec\n";

const NUMBERS: &str = "
_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex
";

/// The types of arguments.
const TYPES: &str = "
# Where an input comes from: a column, or another definition.
_Source: TypeAlias = str | Spec
_Sources: TypeAlias = _Source | Iterable[_Source]
_Ints: TypeAlias = _Int | Iterable[_Int]
_Floats: TypeAlias = _Float | Iterable[_Float]
_Bools: TypeAlias = bool | Iterable[bool]
";

const FROM_JSON: &str = r#"
def from_json(text: str | bytes) -> Spec:
    """The definition that `to_json` of one has written."""
"#;
