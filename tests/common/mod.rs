//! What the suites share.

// Each suite compiles a copy of its own and uses a part of it.
#![allow(dead_code)]

pub mod fixtures;
pub mod sample;
pub mod series;
