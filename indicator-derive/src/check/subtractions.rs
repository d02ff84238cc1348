//! What would be negative for a parameter that is allowed: `period - 1` needs a period of 1 at least.

use crate::check::expressions::expressions;
use crate::errors::Errors;
use crate::model::Indicator;
use crate::model::param::Domain;
use syn::visit::Visit;
use syn::{BinOp, Expr, ExprBinary, ExprCast, ExprClosure, ExprIf, ExprLit, ExprMatch, Ident, Lit};

/// A warm-up and what a requirement compares are counts.
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
            is_cast,
        } = subtraction;
        let Some(param) = indicator.params.iter().find(|param| param.name == *name) else {
            continue;
        };
        let least: i128 = match &param.domain {
            Domain::Usize(range) => range.least().unwrap_or(0) as i128,
            // Below 0 it is a number like others, but none that is a count.
            Domain::I64(range) if is_cast => range.least().unwrap_or(i64::MIN).into(),
            _ => continue,
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

/// Every `name - literal` that is computed whatever the parameters are: not one in a branch, whose condition may
/// exclude what would be negative.
struct Subtractions<'e>(Vec<Subtraction<'e>>);

struct Subtraction<'e> {
    name: &'e Ident,
    literal: i128,
    tokens: &'e ExprBinary,
    /// Whether it becomes a count, as in `(shift - 1) as usize`.
    is_cast: bool,
}

impl<'e> Subtractions<'e> {
    fn binary(&mut self, tokens: &'e ExprBinary, is_cast: bool) {
        self.add(tokens, is_cast);
        self.visit_expr(&tokens.left);
        if !matches!(tokens.op, BinOp::And(_) | BinOp::Or(_)) {
            self.visit_expr(&tokens.right);
        }
    }

    fn add(&mut self, tokens: &'e ExprBinary, is_cast: bool) {
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
                is_cast,
            });
        }
    }
}

impl<'e> Visit<'e> for Subtractions<'e> {
    fn visit_expr_binary(&mut self, tokens: &'e ExprBinary) {
        self.binary(tokens, false);
    }

    fn visit_expr_cast(&mut self, cast: &'e ExprCast) {
        match bare(&cast.expr) {
            Expr::Binary(tokens) => self.binary(tokens, true),
            number => self.visit_expr(number),
        }
    }

    fn visit_expr_if(&mut self, branches: &'e ExprIf) {
        self.visit_expr(&branches.cond);
    }

    fn visit_expr_match(&mut self, branches: &'e ExprMatch) {
        self.visit_expr(&branches.expr);
    }

    fn visit_expr_closure(&mut self, _: &'e ExprClosure) {}
}

/// Without the parentheses.
fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Paren(inner) => bare(&inner.expr),
        expression => expression,
    }
}
