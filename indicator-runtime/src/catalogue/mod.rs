//! Indicators as data: entries, their parameters, and the version of the code that made them.

pub(crate) mod entry;
pub(crate) mod param;
pub(crate) mod param_set;
pub(crate) mod version;
