//! Work that is done on several threads.

pub(crate) mod tasks;
#[cfg(feature = "parallel")]
mod threads;
