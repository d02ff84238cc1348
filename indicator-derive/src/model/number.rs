//! A number of the author's, read from a literal so that it can be checked here.

use syn::Expr;

/// A number, and the tokens that it was read from.
pub struct Number<T> {
    pub value: T,
    pub tokens: Expr,
}
