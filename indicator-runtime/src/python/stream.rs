//! Streams: one class that does the work, and a subtype of it for each entry.

use super::arguments::Names;
use super::builtin;
use super::error::type_error;
use super::input::Series;
use super::parameter;
use super::result::{Shape, written};
use super::text;
use crate::array::panicked;
use crate::catalogue::Entry;
use crate::stream::Stream as Inner;
use crate::value::Value;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyTuple, PyType};
use smallvec::SmallVec;
use std::ffi::{CString, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// What all streams share; `AlmaStream` and its siblings are the classes to use.
#[pyclass(frozen, subclass, module = "indicators", name = "Stream")]
pub(super) struct Stream {
    kind: Py<Kind>,
    values: Vec<Value>,
    inner: Mutex<Inner>,
}

/// What stands behind a stream class.
#[pyclass(frozen, module = "indicators")]
struct Kind {
    entry: &'static Entry,
    outputs: Shape,
    /// Of the constructor, and of `update`, `peek` and `extend`.
    constructor: Names,
    rows: [Names; 3],
}

const KIND: &str = "_kind";

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
        let arguments = constructor.bind(&positional, named)?;
        let values: Vec<Value> = entry
            .params
            .iter()
            .zip(&arguments)
            .map(|(param, object)| parameter::value(&constructor.function, param, *object))
            .collect::<PyResult<_>>()?;
        let inner = Mutex::new(Inner::new(entry, &values)?);
        Ok(Self {
            kind: kind.unbind(),
            values,
            inner,
        })
    }

    /// Forgets everything that was fed.
    fn reset(&self, py: Python<'_>) {
        self.lock(py).reset();
    }

    /// How many values, free of NaN, come before the first answer.
    #[getter]
    fn warmup(&self, py: Python<'_>) -> usize {
        self.lock(py).warmup()
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let this = slf.get();
        let names = this.kind.get().entry.params.iter().map(|param| param.name);
        let options = PyDict::new(py);
        for (name, value) in names.zip(&this.values) {
            options.set_item(name, parameter::object(py, *value)?)?;
        }
        let copy = slf.get_type().call((), Some(&options))?;
        let state = guarded(|| this.lock(py).clone(), || this.error_name())?;
        *copy.cast::<Self>()?.get().lock(py) = state;
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
            .map(|(param, value)| format!("{}={}", param.name, text::literal(*value)))
            .collect();
        format!("{}({})", entry.stream_name(), values.join(", "))
    }
}

impl Stream {
    /// The stream, as soon as no other thread uses it.
    #[inline]
    fn lock(&self, py: Python<'_>) -> MutexGuard<'_, Inner> {
        match self.inner.try_lock() {
            Ok(inner) => inner,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => {
                use pyo3::sync::MutexExt;
                self.inner
                    .lock_py_attached(py)
                    .unwrap_or_else(PoisonError::into_inner)
            }
        }
    }

    /// The function that errors name.
    #[cold]
    fn error_name(&self) -> String {
        self.kind.get().entry.stream_name()
    }

    /// Feeds one row, or (`FEED` = false) looks at what it would give.
    #[inline]
    fn row<'py, const FEED: bool>(
        &self,
        py: Python<'py>,
        row: &[f64],
    ) -> PyResult<Bound<'py, PyAny>> {
        let kind = self.kind.get();
        let mut values: SmallVec<[f64; 4]> =
            SmallVec::from_elem(f64::NAN, kind.entry.outputs.len());
        let mut inner = self.lock(py);
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

    fn extend<'py>(
        &self,
        py: Python<'py>,
        given: &[Option<Borrowed<'_, 'py, PyAny>>],
    ) -> PyResult<Bound<'py, PyAny>> {
        let kind = self.kind.get();
        let function = &kind.rows[2].function;
        let series: SmallVec<[Series<'_, '_>; 4]> = kind
            .entry
            .inputs
            .iter()
            .zip(given.iter().flatten())
            .map(|(name, object)| Series::new(function, name, *object))
            .collect::<PyResult<_>>()?;
        let inputs: SmallVec<[&[f64]; 4]> = series.iter().map(Series::as_slice).collect();
        let mut inner = self.lock(py);
        let stream = &mut *inner;
        let arrays = written(py, kind.entry.outputs.len(), [inputs[0].len()], |rooms| {
            Ok(py.detach(|| stream.extend_uninit(&inputs, rooms))?)
        })?;
        drop(inner);
        kind.outputs.pack(py, arrays.into_iter())
    }
}

/// Turns what a kernel or the lack of memory panics with into an exception of `function`.
#[inline]
fn guarded<T>(work: impl FnOnce() -> T, function: impl FnOnce() -> String) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| panicked(&*panic).of(function()).into())
}

/// Adds the stream class of `entry`.
pub(super) fn add_class(
    module: &Bound<'_, PyModule>,
    package: &str,
    entry: &'static Entry,
    outputs: Shape,
) -> PyResult<()> {
    let py = module.py();
    let name = entry.stream_name();
    let constructor = Names::new(
        name.clone(),
        [],
        entry
            .params
            .iter()
            .map(|param| (param.name.to_owned(), text::literal(param.default()))),
    );
    let rows = METHODS.map(|method| {
        Names::new(
            format!("{name}.{}", method.name),
            text::owned(entry.inputs),
            [],
        )
    });
    let class = new_type(
        py,
        package,
        &name,
        &constructor.document(None, &text::stream(entry)),
        &rows,
    )?;
    let kind = Bound::new(
        py,
        Kind {
            entry,
            outputs,
            constructor,
            rows,
        },
    )?;
    class.setattr(KIND, kind)?;
    module.add(name.as_str(), class)
}

/// A method that takes one argument for each input.
struct Method {
    name: &'static str,
    call: ffi::PyCFunctionFastWithKeywords,
    summary: &'static str,
}

const METHODS: [Method; 3] = [
    Method {
        name: "update",
        call: update,
        summary: "Feeds one row and answers with its value, or None during the warm-up and after NaN.",
    },
    Method {
        name: "peek",
        call: peek,
        summary: "What update would answer, without feeding the row. Copies the state.",
    },
    Method {
        name: "extend",
        call: extend,
        summary: "Feeds whole series and answers with series as long, NaN where update answers None.",
    },
];

/// A subtype of [`Stream`] with its own documentation, and signatures for its methods.
fn new_type<'py>(
    py: Python<'py>,
    package: &str,
    name: &str,
    documentation: &str,
    rows: &[Names; 3],
) -> PyResult<Bound<'py, PyAny>> {
    let mut methods: Vec<ffi::PyMethodDef> = Vec::new();
    for (method, names) in METHODS.into_iter().zip(rows) {
        let documentation = names.document(Some("$self"), method.summary);
        methods.push(ffi::PyMethodDef {
            ml_name: CString::new(method.name)?.into_raw(),
            ml_meth: ffi::PyMethodDefPointer {
                PyCFunctionFastWithKeywords: method.call,
            },
            ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS as c_int,
            ml_doc: CString::new(documentation)?.into_raw(),
        });
    }
    methods.push(ffi::PyMethodDef::zeroed());
    let documentation = CString::new(documentation)?;
    // Some versions of Python keep the name that they are given.
    let qualified = CString::new(format!("{package}.{name}"))?.into_raw();
    let mut slots = [
        ffi::PyType_Slot {
            slot: ffi::Py_tp_doc,
            pfunc: documentation.as_ptr() as *mut c_void,
        },
        ffi::PyType_Slot {
            slot: ffi::Py_tp_methods,
            // Python reads the definitions for as long as the class lives.
            pfunc: Vec::leak(methods).as_mut_ptr().cast::<c_void>(),
        },
        ffi::PyType_Slot::default(),
    ];
    let mut spec = ffi::PyType_Spec {
        name: qualified,
        basicsize: 0,
        itemsize: 0,
        flags: (ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_BASETYPE) as _,
        slots: slots.as_mut_ptr(),
    };
    let base = py.get_type::<Stream>();
    // SAFETY: the specification is complete and ends with an empty slot; sizes of 0 are inherited
    // from the base, whose instances these methods find behind `self`.
    unsafe {
        Bound::from_owned_ptr_or_err(py, ffi::PyType_FromSpecWithBases(&mut spec, base.as_ptr()))
    }
}

/// One row of numbers from the arguments of `update` or `peek`.
fn row(names: &Names, given: &[Option<Borrowed<'_, '_, PyAny>>]) -> PyResult<SmallVec<[f64; 4]>> {
    given
        .iter()
        .flatten()
        .enumerate()
        .map(|(place, object)| {
            object.extract::<f64>().map_err(|_| {
                let shown = object
                    .repr()
                    .map_or_else(|_| String::new(), |text| text.to_string());
                let name = names.name(place);
                type_error(
                    &names.function,
                    format_args!("{name} must be a number, not {shown}"),
                )
            })
        })
        .collect()
}

macro_rules! method {
    ($name:ident, $index:literal, |$py:ident, $stream:ident, $names:ident, $given:ident| $body:expr) => {
        unsafe extern "C" fn $name(
            stream: *mut ffi::PyObject,
            values: *const *mut ffi::PyObject,
            positional: ffi::Py_ssize_t,
            names: *mut ffi::PyObject,
        ) -> *mut ffi::PyObject {
            // SAFETY: Python calls this as a method of a subtype of `Stream`, with `positional`
            // arguments and then one for each of the names, all of them alive during the call.
            unsafe {
                builtin::run(values, positional, names, |$py, positional, named| {
                    let $stream = Borrowed::from_ptr($py, stream);
                    let $stream = $stream.cast::<Stream>()?.get();
                    let $names = &$stream.kind.get().rows[$index];
                    let $given = $names.bind(positional, named)?;
                    $body
                })
            }
        }
    };
}
method!(update, 0, |py, stream, names, given| {
    stream.row::<true>(py, &row(names, &given)?)
});
method!(peek, 1, |py, stream, names, given| {
    stream.row::<false>(py, &row(names, &given)?)
});
method!(extend, 2, |py, stream, _names, given| stream
    .extend(py, &given));
