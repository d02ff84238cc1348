//! The signatures that `help()` and `inspect.signature` show.

use crate::catalogue::param::Value;
use crate::catalogue::signature::{ArgumentDefault, Signature};

/// The signature as the first line of a built-in's documentation, where Python looks for it:
/// `alma(data, period=9, kernel=None)`.
pub(super) fn text_signature(signature: &Signature) -> String {
    let this = signature.form.is_method().then(|| "$self".to_owned());
    let arguments = signature
        .arguments
        .iter()
        .map(|argument| match argument.default {
            ArgumentDefault::Required => argument.name.clone(),
            ArgumentDefault::None => format!("{}=None", argument.name),
            ArgumentDefault::Value(value) => format!("{}={}", argument.name, literal(value)),
        });
    let arguments: Vec<String> = this.into_iter().chain(arguments).collect();
    format!("{}({})", own_name(signature), arguments.join(", "))
}

/// The function's name without that of its class.
pub(super) fn own_name(signature: &Signature) -> &str {
    let name = signature.function.rsplit('.').next();
    name.unwrap_or(&signature.function)
}

/// A value as Python writes it.
pub(super) fn literal(value: Value) -> String {
    match value {
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::F64(value) => format!("{value:?}"),
        value => value.to_string(),
    }
}
