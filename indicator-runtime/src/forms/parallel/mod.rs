//! Work that is done on several threads.

#[cfg(feature = "parallel")]
pub(crate) mod limit;
pub(crate) mod tasks;
#[cfg(feature = "parallel")]
pub(crate) mod threads;
