//! Functions of one number, without branches, so that a loop over one becomes vector code.

pub(crate) mod arc_sine;
pub(crate) mod arc_tangent;
pub(crate) mod exponential;
pub(crate) mod inverse_root;
pub(crate) mod logarithm;
pub(crate) mod rounding;
pub(crate) mod sine;
