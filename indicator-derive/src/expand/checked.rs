//! The arithmetic of the author's expressions over parameters, so that it fails in every build where it overflows.
//!
//! ```text
//! checked::sub(period, 1)         // for `period - 1`
//! ```

use crate::hygienic::hygienic;
use proc_macro2::TokenStream;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{
    BinOp, Expr, ExprBinary, ExprConst, ExprRepeat, ExprUnary, GenericArgument, Item, Pat, Path,
    Type, UnOp, parse_quote,
};

/// The expression with every operator as a call of the runtime, which is found at `runtime`.
pub fn emit(expression: &Expr, runtime: &Path) -> Expr {
    let mut expression = expression.clone();
    Operators { runtime }.visit_expr_mut(&mut expression);
    expression
}

struct Operators<'a> {
    runtime: &'a Path,
}

impl Operators<'_> {
    /// `left - right`, and `left -= right` as `left = left - right`.
    fn binary(&self, binary: &ExprBinary) -> Option<Expr> {
        let function = function(&binary.op)?;
        let (left, right) = (bare(&binary.left), bare(&binary.right));
        let call = self.call(&binary.op, &function, &[left, right]);
        Some(if is_assignment(&binary.op) {
            parse_quote!(#left = #call)
        } else {
            call
        })
    }

    /// `-number`, but not `-1`.
    fn unary(&self, unary: &ExprUnary) -> Option<Expr> {
        let number = bare(&unary.expr);
        let computes = matches!(unary.op, UnOp::Neg(_)) && !matches!(number, Expr::Lit(_));
        computes.then(|| self.call(&unary.op, &hygienic!(neg), &[number]))
    }

    /// A call of the runtime's function in place of the operator, where the compiler reports what is mistaken.
    fn call(&self, operator: &impl Spanned, function: &TokenStream, operands: &[&Expr]) -> Expr {
        let runtime = self.runtime;
        let path = hygienic!(#runtime::__private::checked::#function);
        let path = path.into_iter().map(|mut token| {
            token.set_span(token.span().located_at(operator.span()));
            token
        });
        parse_quote!(#(#path)*(#(#operands),*))
    }
}

/// Without the parentheses, which an argument does not need.
fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Paren(inner) => bare(&inner.expr),
        expression => expression,
    }
}

fn is_assignment(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
    )
}

/// The function for an operator, if it computes a number that may not exist.
fn function(op: &BinOp) -> Option<TokenStream> {
    Some(match op {
        BinOp::Add(_) | BinOp::AddAssign(_) => hygienic!(add),
        BinOp::Sub(_) | BinOp::SubAssign(_) => hygienic!(sub),
        BinOp::Mul(_) | BinOp::MulAssign(_) => hygienic!(mul),
        BinOp::Div(_) | BinOp::DivAssign(_) => hygienic!(div),
        BinOp::Rem(_) | BinOp::RemAssign(_) => hygienic!(rem),
        _ => return None,
    })
}

impl VisitMut for Operators<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let call = match expression {
            Expr::Binary(binary) => self.binary(binary),
            Expr::Unary(unary) => self.unary(unary),
            _ => None,
        };
        if let Some(call) = call {
            *expression = call;
        }
    }

    // Constants are computed by the compiler, which reports what overflows.

    fn visit_expr_const_mut(&mut self, _: &mut ExprConst) {}

    fn visit_expr_repeat_mut(&mut self, repeat: &mut ExprRepeat) {
        self.visit_expr_mut(&mut repeat.expr);
    }

    fn visit_generic_argument_mut(&mut self, _: &mut GenericArgument) {}

    fn visit_type_mut(&mut self, _: &mut Type) {}

    fn visit_pat_mut(&mut self, _: &mut Pat) {}

    fn visit_item_mut(&mut self, _: &mut Item) {}
}
