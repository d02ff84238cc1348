//! The generated items as users call them, by their types and by name. The crate `indicators` is all that is named here.

mod any_stream;
mod by_name;
mod one_series;
mod series;
mod several_series;
