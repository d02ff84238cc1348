//! What an author's expression is with every parameter at its default, as far as that can be computed here:
//! comparisons and arithmetic of numbers.

use crate::model::Indicator;
use crate::model::param::Domain;
use crate::model::range::Range;
use std::fmt::{self, Display, Formatter};
use syn::{BinOp, Expr, ExprBinary, Lit, UnOp};

#[derive(Clone, Copy, PartialEq)]
pub enum Value {
    Whole(i128),
    Real(f64),
    Truth(bool),
}

impl Value {
    /// The value of an expression, if it is known here.
    pub fn of(expression: &Expr, indicator: &Indicator) -> Option<Self> {
        match expression {
            Expr::Lit(literal) => Self::of_literal(&literal.lit),
            Expr::Path(path) => {
                let name = path.path.get_ident()?;
                let param = indicator.params.iter().find(|param| param.name == *name)?;
                Self::of_default(&param.domain)
            }
            Expr::Paren(inner) => Self::of(&inner.expr, indicator),
            Expr::Group(inner) => Self::of(&inner.expr, indicator),
            Expr::Unary(unary) => match (unary.op, Self::of(&unary.expr, indicator)?) {
                (UnOp::Neg(_), Self::Whole(value)) => Some(Self::Whole(-value)),
                (UnOp::Neg(_), Self::Real(value)) => Some(Self::Real(-value)),
                (UnOp::Not(_), Self::Truth(value)) => Some(Self::Truth(!value)),
                _ => None,
            },
            Expr::Binary(binary) => Self::of_binary(binary, indicator),
            _ => None,
        }
    }

    pub fn of_default(domain: &Domain) -> Option<Self> {
        fn default<T: Copy>(range: &Range<T>) -> Option<T> {
            range.default.as_ref().map(|number| number.value)
        }
        match domain {
            Domain::Usize(range) => Some(Self::Whole(default(range)? as i128)),
            Domain::I64(range) => Some(Self::Whole(default(range)?.into())),
            Domain::F64(range) => Some(Self::Real(default(range)?)),
            Domain::Bool(default) => Some(Self::Truth(default.as_ref()?.value)),
            Domain::Choice(_) => None,
        }
    }

    fn of_literal(literal: &Lit) -> Option<Self> {
        match literal {
            Lit::Int(literal) => literal.base10_parse().ok().map(Self::Whole),
            Lit::Float(literal) => literal.base10_parse().ok().map(Self::Real),
            Lit::Bool(literal) => Some(Self::Truth(literal.value)),
            _ => None,
        }
    }

    fn of_binary(binary: &ExprBinary, indicator: &Indicator) -> Option<Self> {
        let left = Self::of(&binary.left, indicator)?;
        let right = Self::of(&binary.right, indicator)?;
        match (left, right) {
            (Self::Whole(left), Self::Whole(right)) => match binary.op {
                BinOp::Add(_) => left.checked_add(right).map(Self::Whole),
                BinOp::Sub(_) => left.checked_sub(right).map(Self::Whole),
                BinOp::Mul(_) => left.checked_mul(right).map(Self::Whole),
                BinOp::Div(_) => left.checked_div(right).map(Self::Whole),
                BinOp::Rem(_) => left.checked_rem(right).map(Self::Whole),
                op => compared(op, &left, &right),
            },
            (Self::Real(left), Self::Real(right)) => match binary.op {
                BinOp::Add(_) => Some(Self::Real(left + right)),
                BinOp::Sub(_) => Some(Self::Real(left - right)),
                BinOp::Mul(_) => Some(Self::Real(left * right)),
                BinOp::Div(_) => Some(Self::Real(left / right)),
                op => compared(op, &left, &right),
            },
            (Self::Truth(left), Self::Truth(right)) => match binary.op {
                BinOp::And(_) => Some(Self::Truth(left && right)),
                BinOp::Or(_) => Some(Self::Truth(left || right)),
                op => compared(op, &left, &right),
            },
            _ => None,
        }
    }
}

fn compared<T: PartialOrd>(op: BinOp, left: &T, right: &T) -> Option<Value> {
    let truth = match op {
        BinOp::Lt(_) => left < right,
        BinOp::Le(_) => left <= right,
        BinOp::Gt(_) => left > right,
        BinOp::Ge(_) => left >= right,
        BinOp::Eq(_) => left == right,
        BinOp::Ne(_) => left != right,
        _ => return None,
    };
    Some(Value::Truth(truth))
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(value) => write!(f, "{value}"),
            Self::Real(value) => write!(f, "{value:?}"),
            Self::Truth(value) => write!(f, "{value}"),
        }
    }
}
