//! Eight neighbouring values: what a cache line and the widest vector hold.

/// Values in a cache line. A vector that is stored across two lines costs several times as much as
/// one that is not, so vectors are aligned to lines where possible.
pub(crate) const LINE: usize = 8;

/// Neighbouring values.
pub(crate) type Vector = [f64; LINE];
