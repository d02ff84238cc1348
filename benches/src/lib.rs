//! The input of every measurement: the same prices in Rust and in Python (see `measuring/series.py`).

mod series;
mod sweeps;

pub use series::{inputs, slices};
pub use sweeps::{SWEEP_PERIODS, sweep_axes};
