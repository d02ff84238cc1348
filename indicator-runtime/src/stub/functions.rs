//! The functions and classes of one indicator.

use super::layout::{bracketed, docstring};
use super::sweep_results::sweep_result;
use super::types;
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::{Form, Packing, Signature, summary};

/// The names that users import, in the order in which the module has them.
pub fn names(entry: &Entry) -> Vec<String> {
    let [array, sweep, estimate, stream] =
        [Form::Array, Form::Sweep, Form::Estimate, Form::Stream].map(|form| entry.signature(form));
    let class = match array.returns.packing {
        Packing::NamedTuple(class) => Some(class),
        _ => None,
    };
    let functions = [
        array.function,
        sweep.function,
        estimate.function,
        stream.function,
    ];
    let alias = entry.stream_alias();
    class.into_iter().chain(functions).chain(alias).collect()
}

/// All that the stub says of an indicator.
pub fn indicator(entry: &Entry) -> String {
    let [array, sweep, estimate, stream, update, peek, extend, ..] =
        Form::ALL.map(|form| entry.signature(form));
    let mut text = outputs(&array);
    text += &types::choices(entry);
    text += &sweep_result(&types::sweep_name(entry), &sweep.returns.fields);
    for signature in [&array, &sweep, &estimate] {
        // A function stands apart from one with a documentation, and from a class.
        let last = text.lines().last().unwrap_or_default();
        let is_bare = last.ends_with(" ...") && !last.starts_with(' ');
        let gap = if is_bare { "" } else { "\n" };
        text += &format!("{gap}{}", function(entry, signature));
    }
    text += &format!("\nclass {}(Stream):\n", stream.function);
    text += &docstring("    ", &stream.docstring());
    text += &format!("\n{}", function(entry, &stream));
    for (_, param) in entry.stream_attributes() {
        text += &format!(
            "    @property\n    def {}(self) -> {}:\n{}",
            param.name,
            types::of_attribute(entry, param),
            docstring("        ", param.documentation)
        );
    }
    for signature in [&update, &peek, &extend] {
        text += &function(entry, signature);
    }
    if let Some(alias) = entry.stream_alias() {
        text += &format!("\n{alias} = {}\n", stream.function);
    }
    text
}

/// The class of several outputs, where there are several.
fn outputs(array: &Signature) -> String {
    let Packing::NamedTuple(class) = &array.returns.packing else {
        return String::new();
    };
    let fields = array
        .returns
        .fields
        .iter()
        .map(|field| format!("    {}: _T\n", field.name));
    format!(
        "\nclass {class}(NamedTuple, Generic[_T]):\n{}\n{}",
        docstring("    ", &array.outputs_docstring()),
        fields.collect::<String>()
    )
}

/// A function, a method, or the constructor of the stream's class: with an overload for each kind of argument that decides
/// what is returned.
pub fn function(entry: &Entry, signature: &Signature) -> String {
    let form = signature.form;
    let (indent, name, this) = match form {
        Form::Array | Form::Sweep | Form::Estimate | Form::Expression => {
            ("", &*signature.function, None)
        }
        Form::Stream => ("    ", "__new__", Some("cls")),
        Form::Update | Form::Peek | Form::Extend => ("    ", form.name(), Some("self")),
        Form::Definition => ("    ", "__call__", Some("self")),
    };
    let before = format!("{indent}def {name}(");
    let text = match form {
        Form::Array | Form::Sweep | Form::Expression | Form::Definition => signature.docstring(),
        _ => summary(&signature.documentation),
    };
    let variants = types::variants(entry, signature);
    let decorator = match variants.len() {
        1 => String::new(),
        _ => format!("{indent}@overload\n"),
    };
    let documented = docstring(&format!("{indent}    "), &text);
    let mut written = String::new();
    for (place, variant) in variants.into_iter().enumerate() {
        let this = this.map(str::to_owned);
        let arguments = this.into_iter().chain(variant.arguments).collect();
        // The first has the documentation, and the class that of its constructor.
        let is_documented = place == 0 && form != Form::Stream;
        let end = if is_documented { "" } else { " ..." };
        let after = format!(") -> {}:{end}", variant.returned);
        // A function stands apart from one with a documentation.
        let gap = if place == 1 && indent.is_empty() {
            "\n"
        } else {
            ""
        };
        written += &format!("{gap}{decorator}{}", bracketed(&before, arguments, &after));
        if is_documented {
            written += &documented;
        }
    }
    written
}
