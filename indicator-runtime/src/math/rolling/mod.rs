//! Sums, extremes and moments of the last values.

pub(crate) mod feed;
pub(crate) mod fold;
pub(crate) mod merge;
pub(crate) mod moments;
pub(crate) mod recent;
pub(crate) mod small;
pub(crate) mod stage;
pub(crate) mod sweep_windows;
pub(crate) mod windows;
