//! The texts that generated items are documented with: a function for each item, in [`arrays`],
//! [`blocks`], [`streams`] and [`sweeps`], put together from [`text`] and [`examples`].

mod arrays;
mod blocks;
mod examples;
mod streams;
mod sweeps;
mod text;

pub use arrays::*;
pub use blocks::*;
pub use streams::*;
pub use sweeps::*;
