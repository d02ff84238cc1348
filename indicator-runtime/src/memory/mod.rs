//! Memory: outputs that may be uninitialised, working memory that is used again, the newest values of a
//! series, pages of the system, the caches, memory of results that stays resident, lists whose allocation may fail, and an
//! allocator with a reserve.

pub(crate) mod caches;
pub(crate) mod history;
pub(crate) mod list;
pub(crate) mod new_outputs;
pub(crate) mod pages;
pub(crate) mod pooled_buffer;
#[cfg(any(test, feature = "python"))]
mod region;
pub(crate) mod reserve;
pub(crate) mod room;
#[cfg(any(test, feature = "python"))]
mod units;
#[cfg(any(test, feature = "python"))]
pub(crate) mod warm_memory;
