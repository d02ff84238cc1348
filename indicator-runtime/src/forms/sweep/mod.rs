//! The sweep form: many parameter sets over the same series.

pub(crate) mod axes;
pub(crate) mod axis;
pub(crate) mod batch;
pub(crate) mod estimate;
pub(crate) mod grid;
pub(crate) mod parallel_rows;
pub(crate) mod reduced;
mod reduction;
pub(crate) mod run;
mod statistics;
pub(crate) mod steps;
pub mod typed;
