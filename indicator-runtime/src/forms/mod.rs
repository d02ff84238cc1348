//! The forms of an indicator: the whole series, the sweep over parameters, the stream.

pub(crate) mod array;
pub(crate) mod saved_stream;
pub(crate) mod stream;
pub(crate) mod stream_serde;
pub(crate) mod sweep;
