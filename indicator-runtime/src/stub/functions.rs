//! The functions and classes of one indicator.

use super::layout::{bracketed, docstring};
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
    let [array, sweep, estimate, stream, update, peek, extend] =
        Form::ALL.map(|form| entry.signature(form));
    let mut text = outputs(&array);
    text += &types::own(entry, &sweep.returns);
    for signature in [&array, &sweep, &estimate] {
        text += &format!("\n{}", function(entry, signature));
    }
    text += &format!("\nclass {}(Stream):\n", stream.function);
    text += &docstring("    ", &stream.docstring());
    text += &format!("\n{}", function(entry, &stream));
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

/// A function, a method, or the constructor of the stream's class.
fn function(entry: &Entry, signature: &Signature) -> String {
    let form = signature.form;
    let (indent, name, this) = match form {
        Form::Array | Form::Sweep | Form::Estimate => ("", &*signature.function, None),
        Form::Stream => ("    ", "__new__", Some("cls")),
        Form::Update | Form::Peek | Form::Extend => ("    ", form.name(), Some("self")),
    };
    let arguments = signature
        .arguments
        .iter()
        .map(|argument| types::argument(entry, argument));
    let mut arguments: Vec<String> = arguments.collect();
    let by_position = signature.by_position();
    if by_position < arguments.len() {
        arguments.insert(by_position, "*".to_owned());
    }
    let arguments = this
        .map(str::to_owned)
        .into_iter()
        .chain(arguments)
        .collect();
    let returned = types::returned(entry, form, &signature.returns);
    let before = format!("{indent}def {name}(");
    // The class has the constructor's documentation.
    if form == Form::Stream {
        return bracketed(&before, arguments, &format!(") -> {returned}: ..."));
    }
    let head = bracketed(&before, arguments, &format!(") -> {returned}:"));
    let text = match form {
        Form::Array | Form::Sweep => signature.docstring(),
        _ => summary(&signature.documentation),
    };
    head + &docstring(&format!("{indent}    "), &text)
}
