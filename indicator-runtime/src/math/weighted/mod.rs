//! Weighted sums of the last values.

pub(crate) mod filter;
pub(crate) mod fir;
pub(crate) mod linear;
