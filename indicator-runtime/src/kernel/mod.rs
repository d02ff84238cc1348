//! A kernel with its parameters bound, what it writes to, and what it is told by the computation.

pub(crate) mod compute;
pub(crate) mod output;
pub(crate) mod prefetch;
pub(crate) mod sweep_cache;
