//! The stub of the module that has the indicators of a catalogue as expressions of polars.

use super::functions::function;
use super::layout::list;
use super::types::{choices, missing};
use crate::catalogue::entry::Catalogue;
use crate::catalogue::signature::Form;

/// The stub, as one file.
#[must_use]
pub fn expressions(catalogue: &Catalogue) -> String {
    let names = ["Expressions", "namespace"].into_iter();
    let names = names.chain(catalogue.entries().map(|entry| entry.name));
    let all = list("__all__ = [", names.map(|name| format!("{name:?}")), "]");
    let functions = catalogue.entries().map(|entry| {
        let function = function(entry, &entry.signature(Form::Expression));
        format!("{}\n{function}", choices(entry))
    });
    let template = TEMPLATE.replace("<all>\n", &all);
    template.replace("\n<missing>\n", &missing()) + &functions.collect::<String>()
}

/// What stands before the functions.
const TEMPLATE: &str = r#""""Indicators as expressions of polars: lazy, by group and in parallel."""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import Any, Literal, SupportsFloat, SupportsIndex, TypeAlias

import polars as pl

from ._expressions import Expressions as Expressions

<all>
_Column: TypeAlias = pl.Expr | str
# What one parameter of each type may be; None is the default.
_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex
<missing>

def namespace(module: Any, name: str) -> Expressions:
    """The indicators of a module, and a namespace of this name on expressions for those that read one series."""
"#;
