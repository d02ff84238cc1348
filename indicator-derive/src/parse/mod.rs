//! From the author's tokens to the model.

pub mod keys;
mod output;
pub mod types;

use crate::errors::Errors;
use crate::model::documentation::Documentation;
use crate::model::domain::Domain;
use crate::model::names::{Names, generated};
use crate::model::series::{Input, Output, Role};
use crate::model::{Argument, ArgumentKind, Function, Indicator, Param, State};
use crate::parse::keys::Keys;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, FnArg, Ident, Meta, Pat, PatType, Token, Type};

/// Reads `#[indicator(arguments)]` and the function below it, which loses its helper attributes.
pub fn indicator(
    arguments: TokenStream,
    function: Function,
    crate_name: String,
    errors: &mut Errors,
) -> Indicator {
    let owner = "`#[indicator(…)]`".to_owned();
    let mut keys = Keys::read(owner, Span::call_site(), arguments, errors);
    let warmup = keys.required(
        "warmup",
        "say how many values come before the first output, such as `warmup = period - 1`",
    );
    let flat_batch = keys.flag("flat_batch");
    let runtime = keys.runtime();
    keys.finish();

    let mut indicator = Indicator {
        crate_name,
        names: Names::new(&function.signature.ident),
        documentation: Documentation::read(&function.attributes),
        warmup,
        flat_batch,
        runtime,
        inputs: Vec::new(),
        params: Vec::new(),
        states: Vec::new(),
        outputs: Vec::new(),
        arguments: Vec::new(),
        function,
    };
    let mut function_arguments = std::mem::take(&mut indicator.function.signature.inputs);
    for argument in &mut function_arguments {
        // A receiver is refused by the checks, together with whatever else is no plain function.
        if let FnArg::Typed(argument) = argument {
            indicator.read_argument(argument, errors);
        }
    }
    indicator.function.signature.inputs = function_arguments;
    indicator
}

impl Indicator {
    fn read_argument(&mut self, argument: &mut PatType, errors: &mut Errors) {
        let (helpers, others) = std::mem::take(&mut argument.attrs)
            .into_iter()
            .partition(is_helper);
        argument.attrs = others;
        let Some(name) = plain_name(&argument.pat, errors) else {
            return;
        };
        let kind = match one_of(helpers, errors) {
            Some(helper) if helper.path().is_ident("param") => {
                self.read_param(&name, &argument.ty, &helper, errors)
            }
            Some(helper) if helper.path().is_ident("output") => {
                self.read_output(&name, &argument.ty, &helper, errors)
            }
            Some(helper) => self.read_state(&name, &argument.ty, &helper, errors),
            None => self.read_series(&name, &argument.ty, errors),
        };
        self.arguments.push(Argument { name, kind });
    }

    /// `#[param(…)] period: usize`
    fn read_param(
        &mut self,
        name: &Ident,
        ty: &Type,
        helper: &Attribute,
        errors: &mut Errors,
    ) -> Option<ArgumentKind> {
        if let Some(advice) = types::no_parameter(ty) {
            let message = format!(
                "{advice}: a parameter is `usize`, `i64`, `f64`, `bool` or an enum that derives \
                 `Choice`"
            );
            errors.at(ty, message);
            return None;
        }
        let arguments = arguments_of(helper, "#[param(default = …)]", errors)?;
        let owner = match types::word(ty) {
            Some(name) => format!("`#[param(…)]` of type `{name}`"),
            None => "`#[param(…)]` of an enum".to_owned(),
        };
        let mut keys = Keys::read(owner, helper.path().span(), arguments, errors);
        let domain = Domain::read(ty, &mut keys);
        keys.finish();
        self.params.push(Param {
            name: name.clone(),
            field: generated(name),
            ty: ty.clone(),
            domain,
        });
        Some(ArgumentKind::Param)
    }

    /// `#[state(…)] weights: &Weights`
    fn read_state(
        &mut self,
        name: &Ident,
        ty: &Type,
        helper: &Attribute,
        errors: &mut Errors,
    ) -> Option<ArgumentKind> {
        let expression = one_expression(helper, errors);
        let Type::Reference(reference) = types::plain(ty) else {
            let message = format!(
                "a state is borrowed: write `{name}: &…` if it is made once for each parameter \
                 set, `{name}: &mut …` if it is carried along"
            );
            errors.at(ty, message);
            return None;
        };
        if let Some(advice) = types::no_state(reference) {
            errors.at(ty, format!("a state is kept between calls: {advice}"));
            return None;
        }
        self.states.push(State {
            name: generated(name),
            ty: (*reference.elem).clone(),
            expression: expression?,
            carried: reference.mutability.is_some(),
        });
        Some(ArgumentKind::State)
    }

    /// `#[output(…)] values: &mut Output`
    fn read_output(
        &mut self,
        name: &Ident,
        ty: &Type,
        helper: &Attribute,
        errors: &mut Errors,
    ) -> Option<ArgumentKind> {
        if !types::is_output(ty) {
            let message = format!(
                "`#[output(…)]` says how an output is drawn: write `{name}: &mut Output`, or drop \
                 the attribute"
            );
            errors.at(ty, message);
            return None;
        }
        let arguments = arguments_of(helper, "#[output(pane)]", errors)?;
        self.push_output(name, helper.path().span(), arguments, errors);
        Some(ArgumentKind::Output)
    }

    /// Adds an output with the keys of its `#[output(…)]`, which may be none.
    fn push_output(
        &mut self,
        name: &Ident,
        place: Span,
        arguments: TokenStream,
        errors: &mut Errors,
    ) {
        let mut keys = Keys::read("`#[output(…)]`".to_owned(), place, arguments, errors);
        let drawing = output::drawing(&mut keys);
        keys.finish();
        self.outputs.push(Output {
            name: generated(name),
            drawing,
        });
    }

    /// `data: &[f64]` or `values: &mut Output`
    fn read_series(
        &mut self,
        name: &Ident,
        ty: &Type,
        errors: &mut Errors,
    ) -> Option<ArgumentKind> {
        if types::is_input(ty) {
            self.inputs.push(Input {
                name: generated(name),
                role: Role::of(name),
            });
            Some(ArgumentKind::Input)
        } else if types::is_output(ty) {
            self.push_output(name, name.span(), TokenStream::new(), errors);
            Some(ArgumentKind::Output)
        } else {
            errors.at(ty, types::advice(name, ty));
            None
        }
    }
}

fn is_helper(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.is_ident("param") || path.is_ident("state") || path.is_ident("output")
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

/// The helper attribute of an argument, of which there may be one.
fn one_of(helpers: Vec<Attribute>, errors: &mut Errors) -> Option<Attribute> {
    let mut helpers = helpers.into_iter();
    let first = helpers.next();
    for helper in helpers {
        errors.at(
            helper,
            "an argument is one thing: keep one `#[param(…)]`, `#[state(…)]` or `#[output(…)]`",
        );
    }
    first
}

/// What stands between the parentheses of a helper attribute.
fn arguments_of(helper: &Attribute, example: &str, errors: &mut Errors) -> Option<TokenStream> {
    match &helper.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        other => {
            errors.at(other, format!("this needs parentheses: write `{example}`"));
            None
        }
    }
}

/// The expression between the parentheses of `#[state(…)]`.
fn one_expression(helper: &Attribute, errors: &mut Errors) -> Option<Expr> {
    let example = "#[state(Sum::new(period))]";
    let tokens = arguments_of(helper, example, errors)?;
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
