//! Indicators as data: entries, their inputs, parameters and outputs, and the version of the code that
//! made them.

pub(crate) mod allowed;
pub(crate) mod bound;
pub(crate) mod by_name;
pub mod checked;
pub mod derived;
pub(crate) mod entry;
pub(crate) mod param;
pub(crate) mod param_set;
pub mod placeholder;
pub(crate) mod reduction;
pub(crate) mod requirement;
pub(crate) mod series_spec;
pub mod signature;
pub(crate) mod version;
