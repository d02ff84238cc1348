//! Rules about the function itself.

use crate::errors::Errors;
use crate::model::{Indicator, attributes};
use heck::{ToSnakeCase, ToUpperCamelCase};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{FnArg, GenericParam, PatType, Receiver, ReturnType, Safety};

/// Users read it in Rust and in Python.
pub fn is_documented(indicator: &Indicator, errors: &mut Errors) {
    if indicator.documentation.is_empty() {
        let name = &indicator.function.signature.ident;
        errors.at(
            name,
            "document the indicator: write `/// …` with its formula and source",
        );
    }
}

/// The names of all siblings are made from its words, and `ALMA` may not meet `alma`.
pub fn is_named_in_snake_case(indicator: &Indicator, errors: &mut Errors) {
    let ident = &indicator.function.signature.ident;
    let name = ident.unraw().to_string();
    let snake = name.to_snake_case();
    if is_usual(&name) {
        return;
    }
    if is_usual(&snake) {
        let message = format!("an indicator is named in snake case: write `{snake}`");
        errors.at(ident, message);
    } else {
        let message = "an indicator's name begins with one of the letters `a` to `z`, and has these, digits and `_` \
                       alone: rename it";
        errors.at(ident, message);
    }
}

/// Types may say where a word begins that the function's name does not tell apart, and nothing else: so they are found by
/// whoever knows the function.
pub fn has_types_of_its_name(indicator: &Indicator, errors: &mut Errors) {
    let Some(types) = &indicator.types else {
        return;
    };
    let function = indicator.function.signature.ident.unraw().to_string();
    let (name, letters) = (types.to_string(), function.replace('_', ""));
    if name.to_ascii_lowercase() != letters || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        let usual = function.to_upper_camel_case();
        let message = format!(
            "`types` has the letters of `{function}`, with a capital where a word begins: `{usual}`, or one with more \
             words"
        );
        errors.at(types, message);
    }
}

/// The runtime has blocks and streams of any indicator, which authors import beside their own.
pub fn has_types_that_the_runtime_has_not(indicator: &Indicator, errors: &mut Errors) {
    let mut types = indicator.names.types().into_iter();
    if let Some(taken) = types.find(|name| *name == "AnyStream") {
        let name = &indicator.function.signature.ident;
        let message =
            format!("`{name}` would have a sibling `{taken}`, which the runtime has: rename it");
        errors.at(name, message);
    }
}

/// Whether a name is one in every form that is made of it.
fn is_usual(name: &str) -> bool {
    let letter = |letter: char| letter.is_ascii_lowercase();
    let usual = |other: char| letter(other) || other.is_ascii_digit() || other == '_';
    name.starts_with(letter) && name.chars().all(usual)
}

/// It is called with slices and plain values, by code that knows it by name only.
pub fn is_plain(indicator: &Indicator, errors: &mut Errors) {
    let signature = &indicator.function.signature;
    let generics = &signature.generics;
    let mut refuse = |tokens: &dyn ToTokens, message: &str| errors.at(tokens, message);

    if let Some(constness) = &signature.constness {
        refuse(
            constness,
            "a kernel is called as the program runs: drop `const`",
        );
    }
    if let Some(asyncness) = &signature.asyncness {
        refuse(asyncness, "a kernel computes at once: drop `async`");
    }
    if let Safety::Unsafe(unsafety) = &signature.safety {
        refuse(unsafety, "a kernel is safe to call: drop `unsafe`");
    }
    if let Some(abi) = &signature.abi {
        refuse(abi, "a kernel is called from Rust: drop `extern`");
    }
    for param in &generics.params {
        match param {
            GenericParam::Lifetime(_) => {
                refuse(
                    param,
                    "the references of a kernel need no lifetimes: drop them",
                );
            }
            GenericParam::Type(_) | GenericParam::Const(_) => {
                refuse(
                    param,
                    "an indicator is a single function: write the type itself",
                );
            }
        }
    }
    if let Some(where_clause) = &generics.where_clause {
        refuse(
            where_clause,
            "an indicator is a single function: drop the `where` clause",
        );
    }
    if let Some(FnArg::Receiver(receiver)) = signature.inputs.first() {
        refuse(
            receiver,
            "an indicator is a free function: what `self` would hold is a `#[param(…)]` or a \
             `#[state(…)]`",
        );
    }
    if !indicator.function.has_body() {
        refuse(
            &indicator.function.body,
            "an indicator has a body: write one here, or drop the attribute",
        );
    }
    if let ReturnType::Type(_, ty) = &signature.output {
        refuse(
            ty,
            "a kernel returns nothing: write its results to `values: &mut Output`",
        );
    }
}

/// Some attributes are the macro's own business.
pub fn leaves_attributes_to_the_macro(indicator: &Indicator, errors: &mut Errors) {
    for attribute in &indicator.function.attributes {
        if let Some(message) = attributes::refused(attribute) {
            errors.at(attribute, message);
        }
    }
    for argument in &indicator.function.signature.inputs {
        let (FnArg::Typed(PatType { attrs, .. }) | FnArg::Receiver(Receiver { attrs, .. })) =
            argument;
        for attribute in attrs {
            if attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr") {
                errors.at(
                    attribute,
                    "an indicator always has the same arguments: drop this",
                );
            }
        }
    }
}
