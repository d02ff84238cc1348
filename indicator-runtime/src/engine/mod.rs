//! The engine behind every form: one computation that is prepared and run, the walk over its series, the
//! search for missing values and leaving them out, the warm-up, what is required of parameters, the binding of plans and their cache, panics,
//! cancelling, and forks.

pub(crate) mod binding;
pub(crate) mod cancel;
pub(crate) mod fork;
pub(crate) mod missing;
pub(crate) mod panics;
pub(crate) mod plan_cache;
pub(crate) mod requirements;
pub(crate) mod run;
pub(crate) mod skip;
pub(crate) mod walk;
pub(crate) mod warmup;
