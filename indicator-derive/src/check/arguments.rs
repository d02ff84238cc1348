//! Rules about the arguments, taken together.

use crate::errors::Errors;
use crate::model::{Argument, ArgumentKind, Indicator};
use heck::ToSnakeCase;
use syn::Ident;
use syn::ext::IdentExt;

/// An argument's name is the name that users see.
pub fn have_names_of_their_own(indicator: &Indicator, errors: &mut Errors) {
    let arguments = &indicator.arguments;
    for (index, argument) in arguments.iter().enumerate() {
        let name = argument.name.unraw();
        if arguments[..index]
            .iter()
            .any(|other| other.name.unraw() == name)
        {
            let message = format!("`{name}` is the name of an argument before this one: rename it");
            errors.at(&argument.name, message);
        }
    }
}

/// Users write the names as those of Rust's and Python's own arguments.
pub fn are_named_in_snake_case(indicator: &Indicator, errors: &mut Errors) {
    for Argument { name, .. } in &indicator.arguments {
        let word = name.unraw().to_string();
        if word.contains(char::is_uppercase) {
            let message = format!(
                "an argument is named in snake case: write `{}`",
                word.to_snake_case()
            );
            errors.at(name, message);
        }
    }
}

/// Users see inputs, then parameters; states and outputs are the kernel's own.
pub fn stand_in_order(indicator: &Indicator, errors: &mut Errors) {
    let mut furthest = ArgumentKind::Input;
    for argument in &indicator.arguments {
        let Some(kind) = argument.kind else { continue };
        if kind < furthest {
            let (here, before) = (kind.plural(), furthest.plural());
            let message = format!(
                "{here} come before {before}: move this up (the order is inputs, parameters, \
                 states, outputs)"
            );
            errors.at(&argument.name, message);
        }
        furthest = furthest.max(kind);
    }
}

/// Something is read, and something comes of it.
pub fn have_an_input_and_an_output(indicator: &Indicator, errors: &mut Errors) {
    let understood = indicator
        .arguments
        .iter()
        .filter(|argument| argument.kind.is_some())
        .count();
    if understood < indicator.function.signature.inputs.len() {
        return; // One that was mistaken may have been meant.
    }
    let name = &indicator.function.signature.ident;
    if indicator.inputs.is_empty() {
        errors.at(
            name,
            "an indicator reads at least one series: write `data: &[f64]` first",
        );
    }
    if indicator.outputs.is_empty() {
        errors.at(
            name,
            "an indicator writes at least one series: write `values: &mut Output` last",
        );
    }
}

/// Inputs and outputs become fields beside others, parameters functions beside others.
pub fn leave_room_for_what_is_generated(indicator: &Indicator, errors: &mut Errors) {
    let mut refuse = |name: &Ident, of: &Ident| {
        let word = name.unraw();
        let message = format!("`{of}` has a `{word}` of its own: give this another name");
        errors.at(name, message);
    };
    let functions = [
        (
            &indicator.names.params,
            ["new", "apply", "block", "stream", "warmup"].as_slice(),
        ),
        (
            &indicator.names.batch_range,
            &["expand_grid", "estimate", "axes"],
        ),
    ];
    for param in indicator.names_of(ArgumentKind::Param) {
        for (of, taken) in &functions {
            if taken.iter().any(|function| param.unraw() == function) {
                refuse(param, of);
            }
        }
    }
    for input in indicator.names_of(ArgumentKind::Input) {
        if input.unraw() == "params" {
            refuse(input, &indicator.names.input);
        }
    }
    for output in indicator.names_of(ArgumentKind::Output) {
        if ["combos", "rows", "cols"]
            .iter()
            .any(|field| output.unraw() == field)
        {
            refuse(output, &indicator.names.batch_output);
        }
    }
}
