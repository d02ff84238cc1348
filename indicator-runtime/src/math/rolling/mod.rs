//! Sums, extremes and moments of the last values.

pub(crate) mod extremes;
pub(crate) mod fold;
pub(crate) mod level;
pub(crate) mod level_feed;
pub(crate) mod merge;
pub(crate) mod moments;
pub(crate) mod recent_values;
pub(crate) mod short_windows;
pub(crate) mod spread;
pub(crate) mod sums;
pub(crate) mod sweep_windows;
pub(crate) mod windows;
