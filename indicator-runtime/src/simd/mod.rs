//! Instruction sets: which of them a computation runs on, and vectors moved within registers.

pub(crate) mod dispatch;
pub(crate) mod isa;
pub(crate) mod lane_shift;
pub(crate) mod vector;
