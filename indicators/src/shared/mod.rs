//! What several indicators have in common.

pub(crate) mod advance;
pub(crate) mod average;
pub(crate) mod average_distance;
pub(crate) mod convergence;
pub(crate) mod false_breakout;
pub(crate) mod kick;
pub(crate) mod money_flow;
pub(crate) mod movement_share;
pub(crate) mod percent;
pub(crate) mod spans;
pub(crate) mod strength;
pub(crate) mod typical_price;
pub(crate) mod volume_index;
