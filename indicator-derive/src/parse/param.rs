//! A parameter, from `#[param(default = 9, min = 1)] period: usize`.

use crate::errors::Errors;
use crate::model::documentation::Documentation;
use crate::model::names::generated;
use crate::model::param::{Domain, Param};
use crate::parse::keys::Keys;
use crate::parse::range::range;
use crate::parse::{helper, types};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, ExprPath, Ident, Lit, LitBool, Type};

/// Reads the parameter `name` of the type `ty`.
pub fn param(
    name: &Ident,
    ty: &Type,
    documentation: Documentation,
    helper: &Attribute,
    errors: &mut Errors,
) -> Option<Param> {
    if let Some(advice) = types::no_parameter(ty) {
        let message = format!(
            "{advice}: a parameter is `usize`, `i64`, `f64`, `bool` or an enum that derives \
             `Choice`"
        );
        errors.at(ty, message);
        return None;
    }
    let arguments = helper::arguments(helper, "#[param(default = …)]", errors)?;
    let owner = match types::word(ty) {
        Some(name) => format!("`#[param(…)]` of type `{name}`"),
        None => "`#[param(…)]` of an enum".to_owned(),
    };
    let mut keys = Keys::read(owner, helper.path().span(), arguments, errors);
    let domain = domain(ty, &mut keys);
    keys.finish();
    Some(Param {
        name: name.clone(),
        field: generated(name),
        ty: ty.clone(),
        documentation,
        domain,
    })
}

/// Takes out the keys of a parameter of this type.
fn domain(ty: &Type, keys: &mut Keys<'_>) -> Domain {
    match types::word(ty).as_deref() {
        Some("usize") => Domain::Usize(range(keys)),
        Some("i64") => Domain::I64(range(keys)),
        Some("f64") => Domain::F64(range(keys)),
        Some("bool") => Domain::Bool(switch(keys)),
        _ => Domain::Choice(variant(ty, keys)),
    }
}

/// The default of a `bool`.
fn switch(keys: &mut Keys<'_>) -> Option<LitBool> {
    match keys.required("default", "write `default = true` or `default = false`")? {
        Expr::Lit(ExprLit {
            lit: Lit::Bool(switch),
            ..
        }) => Some(switch),
        other => {
            keys.errors
                .at(other, "the default of a `bool` is `true` or `false`");
            None
        }
    }
}

/// The default of an enum.
fn variant(ty: &Type, keys: &mut Keys<'_>) -> Option<ExprPath> {
    match keys.required(
        "default",
        "write one of the variants, such as `default = Kind::First`",
    )? {
        Expr::Path(path) => Some(path),
        Expr::Lit(ExprLit {
            lit: Lit::Int(_) | Lit::Float(_) | Lit::Bool(_),
            ..
        }) => {
            let message = "any type but `usize`, `i64`, `f64` and `bool` is taken for an enum: write one of these by \
                           its own name, or a variant as the default";
            keys.errors.at(ty, message);
            None
        }
        other => {
            keys.errors.at(
                other,
                "the default of an enum is one of its variants, such as `Kind::First`",
            );
            None
        }
    }
}
