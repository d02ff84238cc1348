//! Streams for Python's `pickle`: made anew with the same parameters, and set to the state that was saved.

use super::error::type_error;
use super::objects::{dict, set_item, text, tuple};
use super::options::missing_name;
use super::panics::caught;
use super::parameter_values;
use crate::catalogue::entry::Entry;
use crate::engine::skip::Missing;
use crate::error::ErrorKind;
use crate::forms::stream::Stream;
use crate::value::Value;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

/// The parameters of a stream, as keyword arguments.
pub(super) fn options<'py>(
    py: Python<'py>,
    entry: &Entry,
    values: &[Value],
    missing: Missing,
) -> PyResult<Bound<'py, PyDict>> {
    let options = dict(py)?;
    for (param, value) in entry.params.iter().zip(values) {
        set_item(&options, param.name, &parameter_values::object(py, *value)?)?;
    }
    if let Some(name) = missing_name(missing) {
        set_item(&options, "missing", &text(py, name)?)?;
    }
    Ok(options)
}

/// What `pickle` makes a stream with: no positional arguments, and the parameters.
pub(super) fn arguments<'py>(options: Bound<'py, PyDict>) -> PyResult<Bound<'py, PyTuple>> {
    let py = options.py();
    let nothing = tuple(py, std::iter::empty())?.into_any();
    tuple(py, [nothing, options.into_any()].into_iter())
}

/// A saved state as an object.
pub(super) fn bytes<'py>(py: Python<'py>, saved: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    PyBytes::new_with(py, saved.len(), |room| {
        room.copy_from_slice(saved);
        Ok(())
    })
}

/// The stream of `entry` that was saved, for its method `method`.
///
/// # Errors
/// An object that is not bytes, or bytes of another indicator or release.
pub(super) fn restored(
    entry: &'static Entry,
    method: &str,
    state: &Bound<'_, PyAny>,
) -> PyResult<Stream> {
    let function = || format!("{}.{method}", entry.stream_name());
    let Ok(bytes) = state.cast::<PyBytes>() else {
        return Err(type_error(&function(), "state must be bytes"));
    };
    let restored = || Ok(Stream::from_bytes(entry, bytes.as_bytes())?);
    caught(restored, function)
}

/// Refuses a stream of other parameters than these.
pub(super) fn check(
    entry: &Entry,
    stream: &Stream,
    values: &[Value],
    missing: Missing,
) -> PyResult<()> {
    if stream.values() == values && stream.missing() == missing {
        return Ok(());
    }
    let reason = "it has other parameters".to_owned();
    let function = format!("{}.__setstate__", entry.stream_name());
    Err(ErrorKind::SavedStream(reason).of(function).into())
}
