//! The signatures that `help()` and `inspect.signature` show.

use crate::catalogue::signature::{ArgumentDefault, Signature, literal};

/// The documentation of a built-in function or class: its signature, by Python's convention, and its text.
pub(super) fn docstring(signature: &Signature) -> String {
    format!(
        "{}\n--\n\n{}",
        text_signature(signature),
        signature.docstring()
    )
}

/// The signature as the first line of a built-in's documentation, where Python looks for it:
/// `alma(data, period=9, kernel=None)`.
fn text_signature(signature: &Signature) -> String {
    let this = signature.form.is_method().then(|| "$self".to_owned());
    let arguments = signature
        .arguments
        .iter()
        .map(|argument| match argument.default {
            ArgumentDefault::Required => argument.name.clone(),
            ArgumentDefault::None => format!("{}=None", argument.name),
            ArgumentDefault::Value(value) => format!("{}={}", argument.name, literal(value)),
        });
    let mut arguments: Vec<String> = arguments.collect();
    let by_position = signature.by_position();
    if by_position < arguments.len() {
        arguments.insert(by_position, "*".to_owned());
    }
    let arguments: Vec<String> = this.into_iter().chain(arguments).collect();
    format!("{}({})", own_name(signature), arguments.join(", "))
}

/// The function's name without that of its class.
pub(super) fn own_name(signature: &Signature) -> &str {
    let name = signature.function.rsplit('.').next();
    name.unwrap_or(&signature.function)
}
