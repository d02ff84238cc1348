//! One argument of the function: which kind it is follows from its helper attribute and its type.

use crate::errors::Errors;
use crate::model::documentation::Documentation;
use crate::model::{Argument, ArgumentKind, Indicator};
use crate::parse::{documentation, helper, misspelt, param, series, state, types};
use quote::ToTokens;
use syn::{Attribute, Ident, Pat, PatType, Type};

/// Adds an argument to the indicator, and takes its helper attribute and its documentation off.
pub fn argument(indicator: &mut Indicator, argument: &mut PatType, errors: &mut Errors) {
    let documentation = documentation::take(&mut argument.attrs);
    let helpers = helper::take(&mut argument.attrs);
    let is_misspelt = misspelt::take(&mut argument.attrs, errors);
    let Some(name) = plain_name(&argument.pat, errors) else {
        return;
    };
    let helper = helper::only(helpers, errors);
    let read = Read {
        name: &name,
        ty: &argument.ty,
        documentation,
    };
    let kind = if helper.is_none() && is_misspelt {
        None
    } else {
        add(indicator, read, helper.as_ref(), errors)
    };
    indicator.arguments.push(Argument { name, kind });
}

/// What every argument has.
struct Read<'a> {
    name: &'a Ident,
    ty: &'a Type,
    documentation: Documentation,
}

/// Adds what the argument is; `None` if it was mistaken.
fn add(
    indicator: &mut Indicator,
    argument: Read<'_>,
    helper: Option<&Attribute>,
    errors: &mut Errors,
) -> Option<ArgumentKind> {
    let Read {
        name,
        ty,
        documentation,
    } = argument;
    match helper {
        Some(helper) if helper.path().is_ident("input") => {
            indicator.inputs.push(series::limited_input(
                name,
                ty,
                documentation,
                helper,
                errors,
            )?);
            Some(ArgumentKind::Input)
        }
        Some(helper) if helper.path().is_ident("param") => {
            indicator
                .params
                .push(param::param(name, ty, documentation, helper, errors)?);
            Some(ArgumentKind::Param)
        }
        Some(helper) if helper.path().is_ident("state") => {
            indicator
                .states
                .push(state::state(name, ty, helper, errors)?);
            Some(ArgumentKind::State)
        }
        Some(helper) => {
            indicator.outputs.push(series::drawn_output(
                name,
                ty,
                documentation,
                helper,
                errors,
            )?);
            Some(ArgumentKind::Output)
        }
        None if types::is_input(ty) => {
            indicator.inputs.push(series::input(name, documentation));
            Some(ArgumentKind::Input)
        }
        None if types::is_output(ty) => {
            indicator.outputs.push(series::output(name, documentation));
            Some(ArgumentKind::Output)
        }
        None => {
            errors.at(ty, types::advice(name, ty));
            None
        }
    }
}

/// The name of an argument, which must be nothing but a name.
fn plain_name(pattern: &Pat, errors: &mut Errors) -> Option<Ident> {
    let name = match pattern {
        Pat::Ident(pattern) => Some(pattern.ident.clone()),
        _ => None,
    };
    let tokens = pattern.to_token_stream().to_string();
    if name.as_ref().is_none_or(|name| *name != tokens) {
        errors.at(
            pattern,
            "write a plain name here, and take it apart or change it in the body",
        );
    }
    name
}
