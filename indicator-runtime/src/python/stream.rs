//! The class that all streams share.

use super::arguments::{Given, bind};
use super::call_python;
use super::error::type_error;
use super::input_series::{Inputs, Slices};
use super::objects::{dict, float, set_item, text, tuple, whole};
use super::output_arrays::filled_arrays;
use super::panics::caught;
use super::parameter_values;
use super::result_types::ResultType;
use super::signals::{interruptible_if_long, this_thread};
use super::stream_classes;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Value;
use crate::catalogue::signature::{Signature, literal};
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::forms::stream::Stream as Inner;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use smallvec::SmallVec;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// What all streams share; `AlmaStream` and its siblings are the classes to use.
#[pyclass(frozen, subclass)]
pub(super) struct Stream {
    pub class: Py<StreamClass>,
    values: Vec<Value>,
    state: Mutex<State>,
    /// The thread that is in the midst of `extend`: a signal's handler that runs there must not wait for it.
    extending: AtomicUsize,
}

struct State {
    stream: Inner,
    /// Set while a row is fed. It stays set where a kernel panics, which leaves a state that means
    /// nothing.
    feeding: bool,
}

/// What stands behind a stream class.
#[pyclass(frozen)]
pub(super) struct StreamClass {
    pub entry: &'static Entry,
    pub result: ResultType,
    pub constructor: Signature,
    pub update: Signature,
    pub peek: Signature,
    pub extend: Signature,
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
            let message = "use the stream of an indicator, such as AlmaStream";
            return Err(type_error("Stream", message));
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
        let given = entry.params.iter().zip(&arguments);
        let values = given
            .map(|(param, object)| parameter_values::value(function, param, *object))
            .collect::<PyResult<Vec<Value>>>()?;
        let made = || Ok(Inner::new(entry, &values)?);
        let stream = caught(made, || function.to_owned())?;
        Ok(Self {
            class: class.unbind(),
            values,
            state: Mutex::new(State {
                stream,
                feeding: false,
            }),
            extending: AtomicUsize::new(0),
        })
    }

    /// Forgets everything that was fed.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        self.lock(py)?.stream.reset();
        Ok(())
    }

    /// How many values, none of them missing, come before the first answer.
    #[getter]
    fn warmup<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let warmup = self.lock(py)?.stream.warmup();
        whole(py, warmup)
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let this = slf.get();
        let names = this.class.get().entry.params.iter().map(|param| param.name);
        let options = dict(py)?;
        for (name, value) in names.zip(&this.values) {
            set_item(&options, name, &parameter_values::object(py, *value)?)?;
        }
        let nothing = tuple(py, std::iter::empty())?;
        let copy = call_python::call(&slf.get_type(), &nothing, Some(&options))?;
        let state = this.lock(py)?;
        let stream = caught(|| Ok(state.stream.clone()), || this.class_name())?;
        drop(state);
        copy.cast::<Self>()?.get().lock(py)?.stream = stream;
        Ok(copy.into_bound())
    }

    fn __deepcopy__<'py>(
        slf: &Bound<'py, Self>,
        _memo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::__copy__(slf)
    }

    fn __repr__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let entry = self.class.get().entry;
        let values: Vec<String> = entry
            .params
            .iter()
            .zip(&self.values)
            .map(|(param, value)| format!("{}={}", param.name, literal(*value)))
            .collect();
        text(
            py,
            &format!("{}({})", entry.stream_name(), values.join(", ")),
        )
    }
}

impl Stream {
    /// The stream, as soon as no other thread uses it, and from its beginning where a kernel has panicked.
    ///
    /// # Errors
    /// `RuntimeError` where this very thread is in the midst of using it.
    #[inline]
    fn lock(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, State>> {
        let mut state = match self.state.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => self.wait(py)?,
        };
        if state.feeding {
            state.stream.reset();
            state.feeding = false;
        }
        Ok(state)
    }

    #[cold]
    fn wait(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, State>> {
        use pyo3::sync::MutexExt;
        if self.extending.load(Ordering::Relaxed) == this_thread() {
            let name = self.class_name();
            let message = format!("{name}: this thread is in the midst of {name}.extend");
            return Err(PyRuntimeError::new_err(message));
        }
        let state = self.state.lock_py_attached(py);
        Ok(state.unwrap_or_else(PoisonError::into_inner))
    }

    #[cold]
    fn class_name(&self) -> String {
        self.class.get().constructor.function.clone()
    }

    /// Feeds one row, or (`FEED` = false) looks at what it would give.
    #[inline]
    pub fn row<'py, const FEED: bool>(
        &self,
        py: Python<'py>,
        row: &[f64],
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = self.class.get();
        let count = class.entry.outputs.len();
        let mut values: SmallVec<[f64; FEW]> = if count <= FEW {
            SmallVec::from_buf_and_len([f64::NAN; FEW], count)
        } else {
            SmallVec::from_elem(f64::NAN, count)
        };
        let mut state = self.lock(py)?;
        let answered = if FEED {
            state.feeding = true;
            let answered = state.stream.update_into(row, &mut values);
            state.feeding = false;
            answered
        } else {
            state.stream.clone().update_into(row, &mut values)
        };
        drop(state);
        if answered {
            class
                .result
                .pack(py, values.iter().map(|value| float(py, *value)))
        } else {
            Ok(py.None().into_bound(py))
        }
    }

    /// Feeds whole series.
    pub fn extend<'py>(
        &self,
        py: Python<'py>,
        given: &[Given<'_, 'py>],
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = self.class.get();
        let mut inputs = Inputs::new(&class.extend);
        inputs.read(given)?;
        inputs.pin()?;

        let mut state = self.lock(py)?;
        // From here on, no code in Python runs before the computation.
        let mut slices = Slices::new();
        inputs.slices(&mut slices)?;
        self.extending.store(this_thread(), Ordering::Relaxed);
        let stream = &mut state.stream;
        let (length, window) = (slices[0].len(), stream.warmup());
        let arrays = filled_arrays(py, class.entry.outputs.len(), [length], |rooms| {
            let work = |watch: &dyn Watch| stream.extend_watched(&slices, rooms, watch);
            interruptible_if_long(py, length, window, work)
        });
        self.extending.store(0, Ordering::Relaxed);
        drop(state);
        let fail = |kind: ErrorKind| kind.of(class.extend.function.as_str());
        class
            .result
            .pack(py, arrays?.map_err(fail)?.into_iter().map(Ok))
    }
}

/// The most outputs that need no list.
const FEW: usize = 4;
