//! The forms of an indicator: the whole series, a panel of series, the sweep over parameters, the stream, the building block of another.

pub(crate) mod array;
pub(crate) mod block;
pub(crate) mod panel;
pub(crate) mod parallel;
pub(crate) mod stream;
pub(crate) mod sweep;
