//! The helper attribute of an argument: `#[input(…)]`, `#[param(…)]`, `#[state(…)]` or `#[output(…)]`.

use crate::errors::Errors;
use proc_macro2::TokenStream;
use syn::{Attribute, Meta};

/// The names of all helper attributes.
pub const HELPERS: [&str; 4] = ["input", "param", "state", "output"];

/// Takes the helper attributes out of an argument's.
pub fn take(attributes: &mut Vec<Attribute>) -> Vec<Attribute> {
    let (helpers, others) = std::mem::take(attributes).into_iter().partition(is_helper);
    *attributes = others;
    helpers
}

fn is_helper(attribute: &Attribute) -> bool {
    let path = attribute.path();
    HELPERS.iter().any(|name| path.is_ident(name))
}

/// The helper attribute of an argument, of which there may be one.
pub fn only(helpers: Vec<Attribute>, errors: &mut Errors) -> Option<Attribute> {
    let mut helpers = helpers.into_iter();
    let first = helpers.next();
    for helper in helpers {
        errors.at(
            helper,
            "an argument is one thing: keep one `#[input(…)]`, `#[param(…)]`, `#[state(…)]` or `#[output(…)]`",
        );
    }
    first
}

/// What stands between the parentheses of a helper attribute.
pub fn arguments(helper: &Attribute, example: &str, errors: &mut Errors) -> Option<TokenStream> {
    match &helper.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        other => {
            errors.at(other, format!("this needs parentheses: write `{example}`"));
            None
        }
    }
}
