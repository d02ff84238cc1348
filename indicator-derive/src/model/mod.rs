//! An annotated function as data, which the checks read and every emitter writes from:
//!
//! - [`indicator`]: the whole, with its function and its states;
//! - [`argument`]: one argument of the function, whatever it is;
//! - [`attributes`]: those of the function that are not the author's to write;
//! - [`param`], [`range`], [`number`]: a parameter, its range, and the literals of that;
//! - [`requirement`]: what parameters must meet together;
//! - [`series`]: an input with its role in a bar and its range, an output with how it is drawn;
//! - [`source_text`]: expressions as they stand in the source;
//! - [`documentation`]: what the author wrote above the function and its arguments;
//! - [`keywords`]: what Python reserves;
//! - [`names`]: what the generated items are called.
//!
//! Each node keeps the tokens that it came from, so that any stage can point at the source. What is
//! `None` has been reported as missing or mistaken, and then nothing is generated from it.

pub mod argument;
pub mod attributes;
pub mod documentation;
pub mod indicator;
pub mod keywords;
pub mod names;
pub mod number;
pub mod param;
pub mod range;
pub mod requirement;
pub mod series;
pub mod source_text;

pub use argument::{Argument, ArgumentKind};
pub use indicator::{Function, Indicator, State};
pub use param::Param;
pub use requirement::Requirement;
