//! The generated items as a Rust user calls them, beside the catalogue's way by name.

mod limited_inputs;
mod one_series;
mod several_series;
