//! The class that all streams share.

use super::arrays::{Shape, written};
use super::call_python;
use super::docstrings;
use super::error::type_error;
use super::series::{Series, Slices, with_series};
use super::signals::{interruptible_if_long, this_thread};
use super::signature::Names;
use super::values;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Value;
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::forms::array::panicked;
use crate::forms::stream::Stream as Inner;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyTuple, PyType};
use smallvec::SmallVec;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// What all streams share; `AlmaStream` and its siblings are the classes to use.
#[pyclass(frozen, subclass)]
pub(super) struct Stream {
    pub kind: Py<Kind>,
    values: Vec<Value>,
    inner: Mutex<Inner>,
    /// The thread that is in the midst of `extend`: a signal's handler that runs there must not wait for it.
    extending: AtomicUsize,
}

/// What stands behind a stream class.
#[pyclass(frozen)]
pub(super) struct Kind {
    pub entry: &'static Entry,
    pub outputs: Shape,
    /// Of the constructor, and of `update`, `peek` and `extend`.
    pub constructor: Names,
    pub rows: [Names; 3],
}

pub(super) const KIND: &str = "_kind";

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
        let kind = class
            .getattr(KIND)
            .map_err(|_| {
                type_error(
                    "Stream",
                    "use the stream of an indicator, such as AlmaStream",
                )
            })?
            .cast_into::<Kind>()?;
        let Kind {
            entry, constructor, ..
        } = kind.get();
        let positional: SmallVec<[_; 8]> = args.iter_borrowed().collect();
        let pairs: Vec<_> = kwargs
            .into_iter()
            .flat_map(|kwargs| kwargs.iter())
            .collect();
        let named = pairs
            .iter()
            .map(|(name, value)| (name.as_borrowed(), value.as_borrowed()));
        let values: Vec<Value> = constructor.bind(&positional, named, |arguments| {
            let given = entry.params.iter().zip(arguments);
            given
                .map(|(param, object)| values::value(&constructor.function, param, *object))
                .collect()
        })?;
        let inner = Mutex::new(Inner::new(entry, &values)?);
        Ok(Self {
            kind: kind.unbind(),
            values,
            inner,
            extending: AtomicUsize::new(0),
        })
    }

    /// Forgets everything that was fed.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        self.lock(py)?.reset();
        Ok(())
    }

    /// How many values, free of NaN, come before the first answer.
    #[getter]
    fn warmup(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(self.lock(py)?.warmup())
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let this = slf.get();
        let names = this.kind.get().entry.params.iter().map(|param| param.name);
        let options = PyDict::new(py);
        for (name, value) in names.zip(&this.values) {
            options.set_item(name, values::object(py, *value)?)?;
        }
        let copy = call_python::call(&slf.get_type(), &PyTuple::empty(py), Some(&options))?;
        let inner = this.lock(py)?;
        let state = guarded(|| inner.clone(), || this.error_name())?;
        drop(inner);
        *copy.cast::<Self>()?.get().lock(py)? = state;
        Ok(copy)
    }

    fn __deepcopy__<'py>(
        slf: &Bound<'py, Self>,
        _memo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::__copy__(slf)
    }

    fn __repr__(&self) -> String {
        let entry = self.kind.get().entry;
        let values: Vec<String> = entry
            .params
            .iter()
            .zip(&self.values)
            .map(|(param, value)| format!("{}={}", param.name, docstrings::literal(*value)))
            .collect();
        format!("{}({})", entry.stream_name(), values.join(", "))
    }
}

impl Stream {
    /// The stream, as soon as no other thread uses it.
    ///
    /// # Errors
    /// `RuntimeError` where this very thread is in the midst of using it.
    #[inline]
    fn lock(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, Inner>> {
        match self.inner.try_lock() {
            Ok(inner) => Ok(inner),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => self.wait(py),
        }
    }

    #[cold]
    fn wait(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, Inner>> {
        use pyo3::sync::MutexExt;
        if self.extending.load(Ordering::Relaxed) == this_thread() {
            let name = self.error_name();
            let message = format!("{name}: this thread is in the midst of {name}.extend");
            return Err(PyRuntimeError::new_err(message));
        }
        let inner = self.inner.lock_py_attached(py);
        Ok(inner.unwrap_or_else(PoisonError::into_inner))
    }

    /// The function that errors name.
    #[cold]
    fn error_name(&self) -> String {
        self.kind.get().entry.stream_name()
    }

    /// How many numbers a row has.
    #[inline]
    pub fn inputs(&self) -> usize {
        self.kind.get().entry.inputs.len()
    }

    /// Feeds one row, or (`FEED` = false) looks at what it would give.
    #[inline]
    pub fn row<'py, const FEED: bool>(
        &self,
        py: Python<'py>,
        row: &[f64],
    ) -> PyResult<Bound<'py, PyAny>> {
        let kind = self.kind.get();
        let count = kind.entry.outputs.len();
        let mut values: SmallVec<[f64; FEW]> = if count <= FEW {
            SmallVec::from_buf_and_len([f64::NAN; FEW], count)
        } else {
            SmallVec::from_elem(f64::NAN, count)
        };
        let mut inner = self.lock(py)?;
        let work = || match FEED {
            true => inner.update_into(row, &mut values),
            false => inner.clone().update_into(row, &mut values),
        };
        let answered = guarded(work, || self.error_name());
        if FEED && answered.is_err() {
            // A kernel that stopped half-way has left a state that means nothing.
            inner.reset();
        }
        drop(inner);
        let answered = answered?;
        if answered {
            kind.outputs.pack(
                py,
                values
                    .iter()
                    .map(|value| PyFloat::new(py, *value).into_any()),
            )
        } else {
            Ok(py.None().into_bound(py))
        }
    }

    pub fn extend<'py>(
        &self,
        py: Python<'py>,
        given: &[Option<Borrowed<'_, 'py, PyAny>>],
    ) -> PyResult<Bound<'py, PyAny>> {
        let kind = self.kind.get();
        let function = &kind.rows[2].function;
        with_series(function, kind.entry.inputs, given, |series| {
            let mut inner = self.lock(py)?;
            self.extending.store(this_thread(), Ordering::Relaxed);
            let inputs: Slices<'_> = series.iter().map(Series::as_slice).collect();
            let stream = &mut *inner;
            let fail = |kind: ErrorKind| kind.of(function.as_str());
            let (length, window) = (inputs[0].len(), stream.warmup());
            let arrays = written(py, kind.entry.outputs.len(), [length], |rooms| {
                let work = |watch: &dyn Watch| stream.extend_watched(&inputs, rooms, watch);
                Ok(interruptible_if_long(py, length, || window, work)?.map_err(fail)?)
            });
            self.extending.store(0, Ordering::Relaxed);
            drop(inner);
            let arrays = arrays?;
            kind.outputs.pack(py, arrays.into_iter())
        })
    }
}

/// As many outputs need no list.
const FEW: usize = 4;

/// Turns what a kernel or the lack of memory panics with into an exception of `function`.
#[inline]
fn guarded<T>(work: impl FnOnce() -> T, function: impl FnOnce() -> String) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| panicked(&*panic).of(function()).into())
}
