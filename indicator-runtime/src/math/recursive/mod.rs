//! Recursive averages and filters: each result depends on the one before it.

pub(crate) mod average_change;
pub(crate) mod change_smoother;
pub(crate) mod decay;
pub(crate) mod exponential_average;
pub(crate) mod recurrence;
pub(crate) mod smoother;
pub(crate) mod super_smoother;
pub(crate) mod varying_average;
pub(crate) mod wilder_sum;
