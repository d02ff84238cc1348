//! Streams for Python's `pickle`: made anew with the same parameters, and set to the state that was saved.

use super::error::type_error;
use super::objects::{dict, set_item, tuple};
use super::panics::caught;
use super::parameter_values;
use crate::catalogue::entry::Entry;
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
) -> PyResult<Bound<'py, PyDict>> {
    let options = dict(py)?;
    for (param, value) in entry.params.iter().zip(values) {
        set_item(&options, param.name, &parameter_values::object(py, *value)?)?;
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

/// The stream of these parameters whose state was saved.
///
/// # Errors
/// An object that is not bytes, or bytes of another indicator or release, or of other parameters.
pub(super) fn restored(
    entry: &'static Entry,
    values: &[Value],
    state: &Bound<'_, PyAny>,
) -> PyResult<Stream> {
    let function = || format!("{}.__setstate__", entry.stream_name());
    let Ok(bytes) = state.cast::<PyBytes>() else {
        return Err(type_error(&function(), "state must be bytes"));
    };
    let restored = || Ok(Stream::from_bytes(entry, bytes.as_bytes())?);
    let stream = caught(restored, function)?;
    if stream.values() != values {
        let reason = "it has other parameters".to_owned();
        return Err(ErrorKind::SavedStream(reason).of(function()).into());
    }
    Ok(stream)
}
