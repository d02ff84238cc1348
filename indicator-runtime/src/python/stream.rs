//! The class that all streams share.

use super::arguments::bind;
use super::call_python;
use super::error::type_error;
use super::fork_lock::ForkLock;
use super::objects::{text, tuple, whole};
use super::options::{missing as missing_given, missing_name};
use super::panics::caught;
use super::parameter_values;
use super::signals::interruptible;
use super::stream_classes::{self, StreamClass};
use super::stream_pickling;
use crate::catalogue::signature::literal;
use crate::engine::cancel::{Unwatched, Watch};
use crate::engine::skip::Missing;
use crate::error::ErrorKind;
use crate::forms::stream::Stream as Inner;
use crate::value::Value;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple, PyType};
use smallvec::SmallVec;

/// What all streams share; `AlmaStream` and its siblings are the classes to use.
#[pyclass(frozen, subclass)]
pub(super) struct Stream {
    pub class: Py<StreamClass>,
    pub(super) values: Vec<Value>,
    missing: Missing,
    pub(super) warmup: usize,
    pub(super) stream: ForkLock<Inner>,
}

#[pymethods]
impl Stream {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*args, **kwargs))]
    fn new(
        class: &Bound<'_, PyType>,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let Some(class) = stream_classes::behind(class) else {
            return Err(type_error("Stream", INSTEAD));
        };
        let StreamClass {
            entry, constructor, ..
        } = class.get();
        let function = constructor.function.as_str();
        let positional: SmallVec<[_; 8]> = args.iter_borrowed().collect();
        let pairs: Vec<_> = kwargs
            .into_iter()
            .flat_map(|kwargs| kwargs.iter())
            .collect();
        let named = pairs
            .iter()
            .map(|(name, value)| (name.as_borrowed(), value.as_borrowed()));
        let mut arguments = SmallVec::new();
        bind(constructor, &positional, named, &mut arguments)?;
        let (given, rest) = arguments.split_at(entry.params.len());
        let given = entry.params.iter().zip(given);
        let values = given
            .map(|(param, object)| parameter_values::value(function, param, *object))
            .collect::<PyResult<Vec<Value>>>()?;
        let missing = missing_given(function, rest[0])?;
        let fail = |kind: ErrorKind| kind.of(function);
        // Where weights are many, making them takes long.
        let warmup = entry.warmup(&values).unwrap_or(0);
        let made = || {
            let work = |watch: &dyn Watch| entry.stream_watched(&values, watch);
            let made = if warmup < WIDE {
                work(&Unwatched)
            } else {
                interruptible(class.py(), work)?
            };
            Ok(made.map_err(fail)?)
        };
        let stream = caught(made, || function.to_owned())?.treating(missing)?;
        Ok(Self {
            class: class.unbind(),
            values,
            missing,
            warmup: stream.warmup(),
            stream: ForkLock::new(stream),
        })
    }

    /// Forgets everything that was fed.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        self.with(py, Inner::reset)
    }

    /// How many values, none of them missing, come before the first answer.
    #[getter]
    fn warmup<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        whole(py, self.warmup)
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let this = slf.get();
        let options = this.options(py)?;
        let nothing = tuple(py, std::iter::empty())?;
        let copy = call_python::call(&slf.get_type(), &nothing, Some(&options))?;
        let copied = || this.with(py, |stream| stream.clone());
        let stream = caught(copied, || this.class_name())?;
        let into = copy.cast::<Self>()?.get();
        into.with(py, |empty| *empty = stream)?;
        Ok(copy.into_bound())
    }

    fn __deepcopy__<'py>(
        slf: &Bound<'py, Self>,
        _memo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::__copy__(slf)
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        stream_pickling::arguments(self.options(py)?)
    }

    fn __getstate__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let saved = || Ok(self.with(py, |stream| stream.to_bytes())??);
        let saved = caught(saved, || self.class_name())?;
        stream_pickling::bytes(py, &saved)
    }

    fn __setstate__(&self, py: Python<'_>, state: &Bound<'_, PyAny>) -> PyResult<()> {
        let entry = self.class.get().entry;
        let restored = stream_pickling::restored(entry, "__setstate__", state)?;
        stream_pickling::check(entry, &restored, &self.values, self.missing)?;
        self.with(py, |stream| *stream = restored)
    }

    /// The stream as bytes, from which `from_bytes` makes one that goes on with the same bits.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        self.__getstate__(py)
    }

    /// The stream that was saved as these bytes, with its parameters.
    #[classmethod]
    fn from_bytes<'py>(
        class: &Bound<'py, PyType>,
        state: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = class.py();
        let entry = stream_classes::behind(class)
            .ok_or_else(|| type_error("Stream.from_bytes", INSTEAD))?
            .get()
            .entry;
        let restored = stream_pickling::restored(entry, "from_bytes", state)?;
        let options = stream_pickling::options(py, entry, &restored.values(), restored.missing())?;
        let nothing = tuple(py, std::iter::empty())?;
        let made = call_python::call(class, &nothing, Some(&options))?;
        made.cast::<Self>()?
            .get()
            .with(py, |stream| *stream = restored)?;
        Ok(made.into_bound())
    }

    /// What becomes of a bar with a missing value: "skip" where it is left out, None where it ends a run.
    #[getter]
    fn missing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match missing_name(self.missing) {
            Some(name) => text(py, name),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn __repr__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let entry = self.class.get().entry;
        let mut values: Vec<String> = entry
            .params
            .iter()
            .zip(&self.values)
            .map(|(param, value)| format!("{}={}", param.name, literal(*value)))
            .collect();
        values.extend(missing_name(self.missing).map(|name| format!("missing={name:?}")));
        text(
            py,
            &format!("{}({})", entry.stream_name(), values.join(", ")),
        )
    }
}

impl Stream {
    /// The parameters, as keyword arguments.
    fn options<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        stream_pickling::options(py, self.class.get().entry, &self.values, self.missing)
    }

    /// Does `work` with the stream, as soon as no other thread uses it.
    ///
    /// # Errors
    /// `RuntimeError` where this very thread is in the midst of using it, or another one was when this process
    /// was forked; what a signal's handler raises meanwhile.
    #[inline]
    pub(super) fn with<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Inner) -> T + Send,
    ) -> PyResult<T> {
        if self.warmup < WIDE
            && let Some(mut stream) = self.stream.try_lock()
        {
            return Ok(work(&mut stream));
        }
        self.with_detached(py, work)
    }

    #[cold]
    fn with_detached<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Inner) -> T + Send,
    ) -> PyResult<T> {
        let result = interruptible(py, |watch| {
            self.stream.lock(watch).map(|mut stream| work(&mut stream))
        })?;
        result.map_err(|refusal| refusal.error(&self.class_name()))
    }

    #[cold]
    pub(super) fn class_name(&self) -> String {
        self.class.get().constructor.function.clone()
    }
}

/// What the base class says.
const INSTEAD: &str = "use the stream of an indicator, such as AlmaStream";

/// Windows from which on a bar, or the weights of one, may take a millisecond, for which other threads need not wait.
const WIDE: usize = 1 << 18;
