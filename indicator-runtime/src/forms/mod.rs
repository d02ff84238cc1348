//! The forms of an indicator: the whole series, a panel of series, the sweep over parameters, the stream, the building
//! block of another; and features, many indicators over many series.

pub(crate) mod array;
pub(crate) mod block;
#[cfg(feature = "python")]
pub(crate) mod features;
pub(crate) mod panel;
pub(crate) mod parallel;
pub(crate) mod stream;
pub(crate) mod sweep;
