//! Rules about the author's expressions: the warm-up, what is required, and what states are made from.

use crate::errors::Errors;
use crate::model::param::Domain;
use crate::model::{ArgumentKind, Indicator};
use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprBinary, ExprCall, ExprLit, ExprPath, Ident, Lit, PatIdent};

/// A warm-up and a requirement are known before any value is.
pub fn are_made_from_parameters(indicator: &Indicator, errors: &mut Errors) {
    for (what, expression) in expressions(indicator) {
        made_from_parameters(indicator, what, expression, errors);
    }
}

/// The expressions that are made from parameters alone, and what each is.
fn expressions(indicator: &Indicator) -> impl Iterator<Item = (&'static str, &Expr)> {
    let warmup = indicator.warmup.iter().map(|warmup| ("a warm-up", warmup));
    let requirements = indicator.requirements.iter();
    warmup.chain(requirements.map(|requirement| ("a requirement", &requirement.0)))
}

fn made_from_parameters(indicator: &Indicator, what: &str, expression: &Expr, errors: &mut Errors) {
    for name in variables(expression) {
        let word = name.unraw();
        let message = match argument(indicator, name) {
            Some(None | Some(ArgumentKind::Param)) => continue,
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

/// A state is there before any value is.
pub fn states_are_made_from_parameters(indicator: &Indicator, errors: &mut Errors) {
    for state in &indicator.states {
        for name in variables(&state.expression) {
            // What is no argument may be a function, which an expression may well pass on.
            if let Some(Some(kind)) = argument(indicator, name)
                && kind != ArgumentKind::Param
            {
                let word = name.unraw();
                let kind = kind.singular();
                let message = format!("`{word}` is {kind}: a state is made from parameters alone");
                errors.at(name, message);
            }
        }
    }
}

/// `period - 1` needs a period of 1 at least.
pub fn are_never_negative(indicator: &Indicator, errors: &mut Errors) {
    let mut subtractions = Subtractions(Vec::new());
    for (_, expression) in expressions(indicator) {
        subtractions.visit_expr(expression);
    }
    for subtraction in subtractions.0 {
        let Subtraction {
            name,
            literal,
            tokens,
        } = subtraction;
        let Some(param) = indicator.params.iter().find(|param| param.name == *name) else {
            continue;
        };
        let least: i128 = match &param.domain {
            Domain::Usize(range) => range.least().unwrap_or(0) as i128,
            Domain::I64(range) => range.least().unwrap_or(i64::MIN).into(),
            Domain::F64(_) | Domain::Bool(_) | Domain::Choice(_) => continue,
        };
        if least < literal {
            let message = format!(
                "`{name}` can be {}, and then this is negative: write `min = {literal}` in its \
                 `#[param(…)]`, or `{name}.max({literal}) - {literal}` here",
                literal - 1
            );
            errors.at(tokens, message);
        }
    }
}

/// The kind of the argument of that name. The outer `None`: there is none; the inner: it was
/// mistaken.
fn argument(indicator: &Indicator, name: &Ident) -> Option<Option<ArgumentKind>> {
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

/// The variables that an expression reads but does not define.
fn variables(expression: &Expr) -> Vec<&Ident> {
    let mut variables = Variables {
        read: Vec::new(),
        defined: Vec::new(),
    };
    variables.visit_expr(expression);
    let Variables { mut read, defined } = variables;
    read.retain(|name| !defined.contains(name));
    read
}

struct Variables<'e> {
    read: Vec<&'e Ident>,
    defined: Vec<&'e Ident>,
}

impl<'e> Visit<'e> for Variables<'e> {
    fn visit_expr_path(&mut self, path: &'e ExprPath) {
        // Constants and types begin with a capital letter.
        if let Some(name) = path.path.get_ident()
            && !name.unraw().to_string().starts_with(char::is_uppercase)
        {
            self.read.push(name);
        }
    }

    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        // The name of a function that is called is no variable.
        if !matches!(*call.func, Expr::Path(_)) {
            self.visit_expr(&call.func);
        }
        for argument in &call.args {
            self.visit_expr(argument);
        }
    }

    fn visit_pat_ident(&mut self, pattern: &'e PatIdent) {
        self.defined.push(&pattern.ident);
        visit::visit_pat_ident(self, pattern);
    }
}

/// Every `name - literal`.
struct Subtractions<'e>(Vec<Subtraction<'e>>);

struct Subtraction<'e> {
    name: &'e Ident,
    literal: i128,
    tokens: &'e ExprBinary,
}

impl<'e> Visit<'e> for Subtractions<'e> {
    fn visit_expr_binary(&mut self, tokens: &'e ExprBinary) {
        if let (
            Expr::Path(left),
            BinOp::Sub(_),
            Expr::Lit(ExprLit {
                lit: Lit::Int(right),
                ..
            }),
        ) = (&*tokens.left, &tokens.op, &*tokens.right)
            && let Some(name) = left.path.get_ident()
            && let Ok(literal) = right.base10_parse()
        {
            self.0.push(Subtraction {
                name,
                literal,
                tokens,
            });
        }
        visit::visit_expr_binary(self, tokens);
    }
}
