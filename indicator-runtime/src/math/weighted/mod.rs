//! Weighted sums of the last values.

pub(crate) mod fir;
pub(crate) mod fir_filter;
pub(crate) mod linear;
pub(crate) mod weights;
