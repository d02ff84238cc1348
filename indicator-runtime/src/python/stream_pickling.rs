//! Streams for Python's `pickle`: made anew with the same parameters, and set to the state that was saved.

use super::error::type_error;
use super::objects::{dict, set_item, tuple};
use super::panics::caught;
use super::parameter_values;
use super::stream::Stream;
use crate::error::ErrorKind;
use crate::forms::stream::Stream as Inner;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

impl Stream {
    /// The parameters, as keyword arguments.
    pub(super) fn options<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let names = self.class.get().entry.params.iter().map(|param| param.name);
        let options = dict(py)?;
        for (name, value) in names.zip(&self.values) {
            set_item(&options, name, &parameter_values::object(py, *value)?)?;
        }
        Ok(options)
    }

    /// What `pickle` makes a stream with: no positional arguments, and the parameters.
    pub(super) fn arguments<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let nothing = tuple(py, std::iter::empty())?.into_any();
        let options = self.options(py)?.into_any();
        tuple(py, [nothing, options].into_iter())
    }

    /// The state as bytes.
    pub(super) fn saved<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let saved = || Ok(self.with(py, |stream| stream.to_bytes())??);
        let bytes = caught(saved, || self.class_name())?;
        PyBytes::new_with(py, bytes.len(), |room| {
            room.copy_from_slice(&bytes);
            Ok(())
        })
    }

    /// Goes on from a state that [`Stream::saved`] returned.
    ///
    /// # Errors
    /// Bytes of another indicator or release, or of other parameters.
    pub(super) fn restore(&self, py: Python<'_>, state: &Bound<'_, PyAny>) -> PyResult<()> {
        let function = || format!("{}.__setstate__", self.class_name());
        let Ok(bytes) = state.cast::<PyBytes>() else {
            return Err(type_error(&function(), "state must be bytes"));
        };
        let entry = self.class.get().entry;
        let restored = || Ok(Inner::from_bytes(entry, bytes.as_bytes())?);
        let stream = caught(restored, function)?;
        if stream.values() != self.values {
            let reason = "it has other parameters".to_owned();
            return Err(ErrorKind::SavedStream(reason).of(function()).into());
        }
        self.with(py, |old| *old = stream)
    }
}
