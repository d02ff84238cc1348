//! The typed parameters of an indicator, and the values that the catalogue knows.

use crate::value::Value;

/// A struct of parameters, each of which may be left out. The attribute implements it.
pub trait ParamSet: Sized {
    /// As many values as there are parameters.
    type Values;

    /// The values, with no defaults left out.
    fn into_values(self) -> Self::Values;

    /// The set of these values; the defaults where they are of another number.
    fn from_values(values: &[Value]) -> Self;
}
