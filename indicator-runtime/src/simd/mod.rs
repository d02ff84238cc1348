//! Instruction sets: which of them a computation runs on, and vectors moved within registers.

pub(crate) mod isa;
pub(crate) mod kernel;
pub(crate) mod shift;
pub(crate) mod vector;
