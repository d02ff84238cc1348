//! What the suites share: indicators of their own, the sample data, and ways to feed and compare.

pub mod fixtures;
pub mod sample;
pub mod series;
