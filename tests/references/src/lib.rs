//! A slow, obvious computation of every indicator, once, for every type of number that the tests want.
//!
//! `<group>/<name>.rs` beside `src/` holds the formula of the indicator `<name>`: a generic function of
//! that name, written from the definition. The build script finds the files. This crate depends on
//! none of the code that it is compared with.
//!
//! A formula takes series without NaN. It computes with any [`Number`]: with [`DoubleDouble`] the
//! tests in Rust are fast, with [`Octuple`] the rounding of a formula is nothing beside that of `f64`,
//! after spikes and on high levels as well.

mod arguments;
mod averages;
mod candles;
mod convergence;
mod directional;
mod double_double;
mod each;
mod expected;
mod hilbert;
mod mesa;
mod number;
mod octuple;
mod oscillator;
mod paths;
mod phases;
mod ranges;
mod scales;
mod stochastic;
mod stops;
mod strength;
mod windows;

pub use arguments::{Arguments, Param, ParamType};
pub use double_double::DoubleDouble;
pub use expected::Expected;
pub use number::Number;
pub use octuple::{Octuple, parts};

/// The computation of one indicator.
pub type Formula<N> = fn(&Arguments<N>) -> Expected<N>;

include!(concat!(env!("OUT_DIR"), "/formulas.rs"));
