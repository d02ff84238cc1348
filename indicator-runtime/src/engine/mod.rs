//! What every form is computed by: the walk over a series, bound plans that are kept, and cancelling.

pub(crate) mod cancel;
pub(crate) mod plan_cache;
pub(crate) mod walk;
