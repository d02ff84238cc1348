//! The stub of what makes definitions of indicators: a package's module `spec`, or what a module has by that name.

use super::functions::function;
use super::layout::{bracketed, docstring};
use super::types;
use crate::catalogue::entry::{Catalogue, Entry};
use crate::catalogue::signature::Form;

/// The stub of a package's module `spec`, as one file.
#[must_use]
pub fn definitions(catalogue: &Catalogue) -> String {
    let makers = catalogue.entries().map(|entry| {
        let choices = types::choices(entry);
        format!("{choices}{}\n{}", maker(entry), variable("", entry))
    });
    let (missing, makers) = (types::missing(), makers.collect::<String>());
    format!("{FILE}{missing}{TYPES}{FROM_JSON}{makers}")
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

const FILE: &str = r#""""Definitions of indicators: `spec.ema(period=20)` is checked at once, and computed by `Features`.

Each takes its indicator's parameters, and by name its inputs: a column, or another definition.
`data` reads `close` unless it is told otherwise. Many at once are made by
`spec.sma.grid("sma_{period}", period=range(10, 60, 10))`.
"""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable
from typing import Literal, SupportsFloat, SupportsIndex, TypeAlias

from .features import Spec as Spec

_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex
"#;

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
