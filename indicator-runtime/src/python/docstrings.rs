//! The documentation that `help()` shows, printed from signatures in the style of NumPy.

use super::text_signature::{literal, text_signature};
use crate::catalogue::signature::{
    Argument, ArgumentDefault, ArgumentRole, Field, FieldType, Packing, Returns, Signature, Type,
};

/// The documentation of a built-in function or class: its signature, by Python's convention, and its text.
pub(super) fn docstring(signature: &Signature) -> String {
    let sections = [
        section("Parameters", arguments(&signature.arguments)),
        section("Returns", returns(&signature.returns)),
        section("Raises", signature.raises.map(raises)),
    ];
    format!(
        "{}\n--\n\n{}{}",
        text_signature(signature),
        signature.documentation,
        sections.concat()
    )
}

fn section(title: &str, items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    if items.is_empty() {
        return String::new();
    }
    format!(
        "\n\n{title}\n{}\n{}",
        "-".repeat(title.len()),
        items.join("\n")
    )
}

/// An item for each argument. Inputs and axes that differ in nothing but their names share one.
fn arguments(arguments: &[Argument]) -> impl Iterator<Item = String> {
    let alike = |a: &Argument, b: &Argument| {
        a.role == b.role && a.role != ArgumentRole::Parameter && described(a) == described(b)
    };
    arguments.chunk_by(alike).map(|alike| {
        let names: Vec<&str> = alike
            .iter()
            .map(|argument| argument.name.as_str())
            .collect();
        format!("{} : {}", names.join(", "), described(&alike[0]))
    })
}

fn described(argument: &Argument) -> String {
    let kind = match (argument.role, argument.kind) {
        (ArgumentRole::Axis, Type::Int | Type::Float) => {
            "(start, end, step), list of values, or value"
        }
        (ArgumentRole::Axis, _) => "list of values, or value",
        (_, Type::Series) => "array_like of float, shape (n,)",
        (_, kind) => kind.name(),
    };
    let default = match argument.default {
        ArgumentDefault::Required => String::new(),
        ArgumentDefault::None => ", optional".to_owned(),
        ArgumentDefault::Value(value) => format!(", default {}", literal(value)),
    };
    format!("{kind}{default}\n    {}", argument.documentation)
}

fn returns(returns: &Returns) -> Option<String> {
    let or_none = if returns.optional { " or None" } else { "" };
    let fields = &returns.fields;
    let mut lines = match &returns.packing {
        Packing::Instance => return None,
        Packing::Single => vec![format!("{}{or_none}", field_type(&fields[0].kind))],
        Packing::NamedTuple(class) => vec![
            format!("{class}{or_none}"),
            format!("    Named tuple of {}", named_outputs(fields)),
        ],
        Packing::Dict => {
            let entries = fields
                .iter()
                .map(|field| format!("    \"{}\": {}", field.name, field_type(&field.kind)));
            std::iter::once("dict".to_owned()).chain(entries).collect()
        }
    };
    if !returns.documentation.is_empty() {
        lines.push(format!("    {}", returns.documentation));
    }
    Some(lines.join("\n"))
}

/// The outputs, which are all of one type.
fn named_outputs(fields: &[Field]) -> String {
    let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    format!(
        "{}: {} each.",
        names.join(", "),
        field_type(&fields[0].kind)
    )
}

fn field_type(kind: &FieldType) -> String {
    match kind.shape() {
        Some(shape) => format!("ndarray of {}, shape {shape}", kind.dtype()),
        None => kind.dtype().to_owned(),
    }
}

fn raises(when: &str) -> String {
    format!("IndicatorError (a ValueError)\n    {when}")
}
