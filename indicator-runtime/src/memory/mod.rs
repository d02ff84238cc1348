//! Memory: outputs that may be uninitialised, working memory that is used again, the newest values of a
//! series, huge pages, the caches, lists whose allocation may fail, and an allocator with a reserve.

pub(crate) mod caches;
pub(crate) mod history;
pub(crate) mod huge_pages;
pub(crate) mod list;
pub(crate) mod new_outputs;
pub(crate) mod pooled_buffer;
pub(crate) mod reserve;
pub(crate) mod room;
