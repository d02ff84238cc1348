//! The derive macros, a file each, and the path of the runtime that both read.

pub mod choice;
mod runtime;
mod shape;
pub mod state;
