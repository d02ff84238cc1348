//! The forms of an indicator: the whole series, the sweep over parameters, the stream, the building block of another.

pub(crate) mod any_stream;
pub(crate) mod array;
pub(crate) mod block;
pub(crate) mod saved_stream;
pub(crate) mod stream;
pub(crate) mod stream_serde;
pub(crate) mod sweep;
