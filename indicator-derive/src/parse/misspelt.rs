//! Attributes of arguments that nobody knows: most are a helper attribute, misspelt.

use crate::errors::Errors;
use crate::parse::helper::HELPERS;
use std::iter::once;
use syn::Attribute;

/// What Rust itself allows on an argument.
const OF_RUST: [&str; 8] = [
    "allow", "cfg", "cfg_attr", "deny", "doc", "expect", "forbid", "warn",
];

/// Takes the attributes out that nobody knows, and reports them; whether there were any.
pub fn take(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> bool {
    let before = attributes.len();
    attributes.retain(|attribute| {
        // One of several words may be another macro's.
        let Some(name) = attribute.path().get_ident() else {
            return true;
        };
        let name = name.to_string();
        let known = OF_RUST.contains(&&*name);
        if !known {
            errors.at(attribute, message(&name));
        }
        known
    });
    attributes.len() < before
}

fn message(name: &str) -> String {
    match HELPERS.iter().find(|helper| is_meant(name, helper)) {
        Some(helper) => {
            format!("an argument has no attribute `{name}`: did you mean `#[{helper}(…)]`?")
        }
        None => format!(
            "an argument has no attribute `{name}`: it has `#[input(…)]`, `#[param(…)]`, `#[state(…)]` or \
             `#[output(…)]`"
        ),
    }
}

/// Whether this is the helper's name at greater length, or with one or two slips.
fn is_meant(name: &str, helper: &str) -> bool {
    name.starts_with(helper) || slips(name, helper) <= 2
}

/// How many letters are added, left out or other ones.
fn slips(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (place, letter) in one.chars().enumerate() {
        let replaced = other.iter().zip(&row);
        let replaced: Vec<usize> = replaced
            .map(|(known, slips)| slips + usize::from(*known != letter))
            .collect();
        let added = row[1..].iter().map(|slips| slips + 1);
        let mut next = place + 1;
        let cells = replaced.into_iter().zip(added).map(|(replaced, added)| {
            next = replaced.min(added).min(next + 1);
            next
        });
        row = once(place + 1).chain(cells).collect();
    }
    row.last().copied().unwrap_or(0)
}
