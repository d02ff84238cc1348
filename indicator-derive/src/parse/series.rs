//! Inputs, from `high: &[f64]` or `#[input(min = 0.0)] volume: &[f64]`, and outputs, from `#[output(pane, min = 0.0)] values: &mut Output`.

use crate::errors::Errors;
use crate::model::documentation::Documentation;
use crate::model::names::generated;
use crate::model::number::Number;
use crate::model::range::Range;
use crate::model::series::{Drawing, Input, Output, OutputKind, Pane, Role, Style};
use crate::parse::keys::Keys;
use crate::parse::number::number;
use crate::parse::range::limits;
use crate::parse::{helper, types};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Type};

/// The input `name`, whose role in a bar the name says, and which allows every number.
pub fn input(name: &Ident, documentation: Documentation) -> Input {
    let range = Range {
        default: None,
        lower: None,
        upper: None,
    };
    in_range(name, documentation, range)
}

/// Reads the input `name` of the type `ty`, of which the author says which values it allows.
pub fn limited_input(
    name: &Ident,
    ty: &Type,
    documentation: Documentation,
    helper: &Attribute,
    errors: &mut Errors,
) -> Option<Input> {
    if !types::is_input(ty) {
        let message = format!(
            "`#[input(…)]` says which values an input allows: write `{name}: &[f64]`, or drop the \
             attribute"
        );
        errors.at(ty, message);
        return None;
    }
    let arguments = helper::arguments(helper, "#[input(min = 0.0)]", errors)?;
    let owner = "`#[input(…)]`".to_owned();
    let mut keys = Keys::read(owner, helper.path().span(), arguments, errors);
    let range = limits(&mut keys);
    keys.finish();
    Some(in_range(name, documentation, range))
}

fn in_range(name: &Ident, documentation: Documentation, range: Range<f64>) -> Input {
    let role = match &*name.unraw().to_string() {
        "open" => Role::Open,
        "high" => Role::High,
        "low" => Role::Low,
        "close" => Role::Close,
        "volume" => Role::Volume,
        _ => Role::Series,
    };
    Input {
        name: generated(name),
        documentation,
        role,
        range,
    }
}

/// The output `name`, of which its author says not how it is drawn.
pub fn output(name: &Ident, documentation: Documentation) -> Output {
    Output {
        name: generated(name),
        documentation,
        kind: OutputKind::default(),
        drawing: Drawing::default(),
    }
}

/// Reads the output `name` of the type `ty`, of which the author says how it is drawn.
pub fn drawn_output(
    name: &Ident,
    ty: &Type,
    documentation: Documentation,
    helper: &Attribute,
    errors: &mut Errors,
) -> Option<Output> {
    if !types::is_output(ty) {
        let message = format!(
            "`#[output(…)]` says how an output is drawn: write `{name}: &mut Output`, or drop the \
             attribute"
        );
        errors.at(ty, message);
        return None;
    }
    let arguments = helper::arguments(helper, "#[output(pane)]", errors)?;
    let owner = "`#[output(…)]`".to_owned();
    let mut keys = Keys::read(owner, helper.path().span(), arguments, errors);
    let kind = kind(&mut keys);
    let drawing = drawing(&mut keys);
    keys.finish();
    Some(Output {
        name: generated(name),
        documentation,
        kind,
        drawing,
    })
}

/// Takes out the key that says what the numbers are.
fn kind(keys: &mut Keys<'_>) -> OutputKind {
    match (keys.flag("signal"), keys.flag("index")) {
        (None, None) => OutputKind::Number,
        (Some(_), None) => OutputKind::Signal,
        (None, Some(_)) => OutputKind::Index,
        (Some(_), Some(second)) => {
            let message = "an output is of one kind: keep `signal` or `index`";
            keys.errors.at(second, message);
            OutputKind::Number
        }
    }
}

/// Takes out the keys that say how an output is drawn.
fn drawing(keys: &mut Keys<'_>) -> Drawing {
    let pane = match keys.flag("pane") {
        Some(_) => Pane::Own,
        None => Pane::Price,
    };
    Drawing {
        pane,
        style: style(keys),
        min: end(keys, "min"),
        max: end(keys, "max"),
    }
}

fn style(keys: &mut Keys<'_>) -> Style {
    match (keys.flag("histogram"), keys.flag("points")) {
        (None, None) => Style::Line,
        (Some(_), None) => Style::Histogram,
        (None, Some(_)) => Style::Points,
        (Some(_), Some(second)) => {
            let message = "an output is drawn in one style: keep `histogram` or `points`";
            keys.errors.at(second, message);
            Style::Histogram
        }
    }
}

/// One end of the pane.
fn end(keys: &mut Keys<'_>, key: &'static str) -> Option<Number<f64>> {
    let tokens = keys.value(key)?;
    number(tokens, keys)
}
