//! A kernel with its parameters bound: its states, its outputs, and what a computation tells them.

pub(crate) mod context;
pub(crate) mod output;
pub(crate) mod plan;
pub(crate) mod prefetch;
pub(crate) mod saved;
pub(crate) mod scratch;
pub(crate) mod state;
pub(crate) mod sweep_cache;

/// The most values that a kernel is called with at a time, so that the inputs and outputs of a call stay in
/// the first-level cache together.
pub(crate) const PIECE: usize = 1024;
