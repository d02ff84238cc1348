//! The input of every measurement: the same prices in Rust and in Python (see `measuring/series.py`).

mod prices;
mod series;
mod sizes;
mod sweeps;

pub use series::{inputs, slices};
pub use sizes::{LENGTHS, PANEL, SWEEP_LENGTH, SWEEP_PERIODS};
pub use sweeps::sweep_axes;
