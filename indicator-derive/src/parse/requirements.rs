//! What the parameters must meet together, from `require = fast < slow`.

use crate::model::Requirement;
use crate::parse::keys::Keys;
use syn::{BinOp, Expr};

/// Takes out the key: what `&&` joins are requirements by themselves, each of which is reported by itself.
pub fn requirements(keys: &mut Keys<'_>) -> Vec<Requirement> {
    let mut requirements = Vec::new();
    if let Some(expression) = keys.value("require") {
        split(expression, &mut requirements);
    }
    requirements
}

fn split(expression: Expr, requirements: &mut Vec<Requirement>) {
    match expression {
        Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => {
            split(*both.left, requirements);
            split(*both.right, requirements);
        }
        Expr::Paren(inner) => split(*inner.expr, requirements),
        Expr::Group(inner) => split(*inner.expr, requirements),
        expression => requirements.push(Requirement(expression)),
    }
}
