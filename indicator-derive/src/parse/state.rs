//! A state, from `#[state(Sum::new(period))] sum: &mut Sum`.

use crate::errors::Errors;
use crate::model::State;
use crate::model::names::generated;
use crate::parse::{helper, types};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, Token, Type};

/// Reads the state `name` of the type `ty`.
pub fn state(name: &Ident, ty: &Type, helper: &Attribute, errors: &mut Errors) -> Option<State> {
    if types::is_output(ty) {
        errors.at(helper, "an output is no state: drop this");
        return None;
    }
    let expression = one_expression(helper, errors);
    let Type::Reference(reference) = types::plain(ty) else {
        let message = format!(
            "a state is borrowed: write `{name}: &…` if it is made once for each parameter set, \
             `{name}: &mut …` if it is carried along"
        );
        errors.at(ty, message);
        return None;
    };
    if let Some(advice) = types::no_state(reference) {
        errors.at(ty, format!("a state is kept between calls: {advice}"));
        return None;
    }
    Some(State {
        name: generated(name),
        ty: (*reference.elem).clone(),
        expression: expression?,
        carried: reference.mutability.is_some(),
    })
}

/// The expression between the parentheses of `#[state(…)]`.
fn one_expression(helper: &Attribute, errors: &mut Errors) -> Option<Expr> {
    let example = "#[state(Sum::new(period))]";
    let tokens = helper::arguments(helper, example, errors)?;
    let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens);
    let mut expressions = errors.ok(list)?.into_iter();
    match (expressions.next(), expressions.next()) {
        (Some(Expr::Assign(assign)), _) => {
            errors.at(
                assign.left,
                "a state has no keys: write the expression alone",
            );
            None
        }
        (Some(_), Some(second)) => {
            errors.at(
                second,
                "one expression makes a state: write a function that takes both",
            );
            None
        }
        (None, _) => {
            let message = format!("say what makes the state: write `{example}`");
            errors.at(helper, message);
            None
        }
        (expression, None) => expression,
    }
}
