//! Rules about names, which Python has too.

use crate::errors::Errors;
use crate::model::keywords::is_keyword;
use crate::model::{ArgumentKind, Indicator, Param};
use syn::Ident;
use syn::ext::IdentExt;

/// What functions and classes have beside the author's arguments.
const ARGUMENTS: [&str; 7] = [
    "kernel", "axis", "missing", "out", "reduce", "progress", "cls",
];

/// What a module has beside its indicators.
const MODULE: [&str; 3] = ["catalogue", "kernels", "spec"];

/// What the type stub of a module says, where a function of that name would be meant.
const STUB: [&str; 11] = [
    "bool", "dict", "float", "int", "list", "np", "npt", "property", "range", "str", "tuple",
];

/// What every tuple has, as several outputs are one.
const TUPLE: [&str; 2] = ["count", "index"];

/// The function stands in a module, and in its type stub.
pub fn has_room_for_the_function(indicator: &Indicator, errors: &mut Errors) {
    let name = &indicator.function.signature.ident;
    let word = name.unraw().to_string();
    let message = if is_keyword(&word) {
        format!("`{word}` is a keyword of Python: rename it")
    } else if MODULE.contains(&&*word) {
        format!("a module in Python has a `{word}` of its own: rename this")
    } else if STUB.contains(&&*word) {
        format!("the type stub that Python reads says `{word}` for something else: rename this")
    } else {
        return;
    };
    errors.at(name, message);
}

/// Every argument that users see has a name that is one in Python, and that nothing else has.
pub fn has_room_for_the_arguments(indicator: &Indicator, errors: &mut Errors) {
    for kind in [
        ArgumentKind::Input,
        ArgumentKind::Param,
        ArgumentKind::Output,
    ] {
        for name in indicator.names_of(kind) {
            let word = name.unraw().to_string();
            let message = if is_keyword(&word) {
                format!("`{word}` is a keyword of Python: rename it")
            } else if ARGUMENTS.contains(&&*word) {
                format!("functions in Python have an argument `{word}` of their own: rename this")
            } else if !word.is_ascii() {
                "an argument's name has letters from `a` to `z`, digits and `_` alone, since Python reads some others \
                 as these: rename it"
                    .to_owned()
            } else if is_private(&word, kind) {
                format!(
                    "to Python, `{word}` is private, by what it begins with: begin with a letter"
                )
            } else if is_of_a_tuple(&word, kind, indicator) {
                format!(
                    "several outputs are a tuple in Python, and every tuple has its own `{word}`: rename this"
                )
            } else {
                continue;
            };
            errors.at(name, message);
        }
    }
}

/// A field of a tuple begins with a letter; of arguments, those are private that begin with two underscores.
fn is_private(word: &str, kind: ArgumentKind) -> bool {
    let private = if kind == ArgumentKind::Output {
        "_"
    } else {
        "__"
    };
    word.starts_with(private)
}

fn is_of_a_tuple(word: &str, kind: ArgumentKind, indicator: &Indicator) -> bool {
    kind == ArgumentKind::Output && indicator.outputs.len() > 1 && TUPLE.contains(&word)
}

/// A sweep takes the values of `period` as `period_range`, or side by side, and gives them as `periods`.
pub fn has_room_for_sweeps(indicator: &Indicator, errors: &mut Errors) {
    let flat: &[&str] = if indicator.flat_batch.is_some() {
        &["range", "start", "end", "step"]
    } else {
        &["range"]
    };
    for input in indicator.names_of(ArgumentKind::Input) {
        let word = input.unraw().to_string();
        let taken = |param: &&Param| {
            let rest = word.strip_prefix(&param.name.unraw().to_string());
            let end = rest.and_then(|rest| rest.strip_prefix('_'));
            end.is_some_and(|end| flat.contains(&end))
        };
        if let Some(Param { name, .. }) = indicator.params.iter().find(taken) {
            let message = format!(
                "in Python, `{word}` says which values of `{name}` a sweep takes: rename this input"
            );
            errors.at(input, message);
        }
    }
    for output in indicator.names_of(ArgumentKind::Output) {
        let swept = |param: &&Param| output.unraw() == param.plural();
        if let Some(Param { name, .. }) = indicator.params.iter().find(swept) {
            let message = format!(
                "in Python, `{output}` are the values of `{name}` in a sweep: rename this output"
            );
            errors.at(output, message);
        }
    }
    for (place, param) in indicator.params.iter().enumerate() {
        let (name, plural) = (&param.name, param.plural());
        if let Some(other) = indicator.params[..place]
            .iter()
            .find(|other| other.plural() == plural)
        {
            let other: &Ident = &other.name;
            if other.unraw() != name.unraw() {
                let message = format!(
                    "in Python, `{plural}` are the values of `{other}` in a sweep: rename this parameter"
                );
                errors.at(name, message);
            }
        }
    }
}
