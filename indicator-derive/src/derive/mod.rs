//! The derive macros.

pub mod choice;
