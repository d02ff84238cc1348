//! What every form is computed by: one computation that is prepared and run, the walk over its series, the
//! search for missing values, bound plans that are kept, panics, and cancelling.

pub(crate) mod cancel;
pub(crate) mod nan;
pub(crate) mod panics;
pub(crate) mod plan_cache;
pub(crate) mod run;
pub(crate) mod walk;
