//! Rules about the author's expressions: the warm-up and what is required.

use crate::check::variables::{Variable, variables};
use crate::errors::Errors;
use crate::model::{ArgumentKind, Indicator};
use syn::ext::IdentExt;
use syn::{Expr, Ident, UnOp};

/// A warm-up and a requirement are known before any value is.
pub fn are_made_from_parameters(indicator: &Indicator, errors: &mut Errors) {
    for (what, expression) in expressions(indicator) {
        made_from_parameters(indicator, what, expression, errors);
    }
}

/// A warm-up counts values.
pub fn the_warmup_is_not_negated(indicator: &Indicator, errors: &mut Errors) {
    if let Some(Expr::Unary(negated)) = &indicator.warmup
        && matches!(negated.op, UnOp::Neg(_))
    {
        errors.at(
            negated,
            "a warm-up is how many values come before the first output: write 0 where there are none",
        );
    }
}

/// The expressions that are made from parameters alone, and what each is.
pub fn expressions(indicator: &Indicator) -> impl Iterator<Item = (&'static str, &Expr)> {
    let warmup = indicator.warmup.iter().map(|warmup| ("a warm-up", warmup));
    let requirements = indicator.requirements.iter();
    warmup.chain(requirements.map(|requirement| ("a requirement", &requirement.0)))
}

fn made_from_parameters(indicator: &Indicator, what: &str, expression: &Expr, errors: &mut Errors) {
    for Variable { name, is_passed_on } in variables(expression) {
        let word = name.unraw();
        let message = match argument(indicator, name) {
            Some(None | Some(ArgumentKind::Param)) => continue,
            // It may be a function, as in `map_or(0, half)`.
            None if is_passed_on => continue,
            Some(Some(kind)) => {
                format!(
                    "`{word}` is {}: {what} is made from parameters alone",
                    kind.singular()
                )
            }
            None => format!(
                "no parameter is named `{word}`: {}",
                known_parameters(indicator)
            ),
        };
        errors.at(name, message);
    }
}

/// The kind of the argument of that name. The outer `None`: there is none; the inner: it was
/// mistaken.
pub fn argument(indicator: &Indicator, name: &Ident) -> Option<Option<ArgumentKind>> {
    let arguments = &indicator.arguments;
    arguments
        .iter()
        .find(|argument| argument.name.unraw() == name.unraw())
        .map(|argument| argument.kind)
}

fn known_parameters(indicator: &Indicator) -> String {
    let names: Vec<String> = indicator
        .params
        .iter()
        .map(|param| format!("`{}`", param.name.unraw()))
        .collect();
    match &*names {
        [] => "there are none".to_owned(),
        [name] => format!("there is {name}"),
        names => format!("there are {}", names.join(", ")),
    }
}
