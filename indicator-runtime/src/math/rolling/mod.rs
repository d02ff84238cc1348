//! Rolling windows: sums, extremes and deviations of the last values.

pub(crate) mod comoments;
pub(crate) mod deviation;
pub(crate) mod extremes;
pub(crate) mod flat_windows;
pub(crate) mod fold;
pub(crate) mod highest_position;
pub(crate) mod mean;
pub(crate) mod mean_deviation;
pub(crate) mod mean_distance;
pub(crate) mod merge_windows;
pub(crate) mod newest_window;
pub(crate) mod short_windows;
pub(crate) mod spread;
pub(crate) mod stochastic;
pub(crate) mod sums;
pub(crate) mod sweep_windows;
pub(crate) mod weighted_mean;
pub(crate) mod window_level;
pub(crate) mod window_level_feed;
pub(crate) mod windows;
