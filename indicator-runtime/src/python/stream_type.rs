//! A subtype of the stream class for each entry, made while the module is imported.

use super::arrays::Shape;
use super::builtin;
use super::call_python;
use super::docstrings;
use super::error::type_error;
use super::signature::Names;
use super::stream::{KIND, Kind, Stream};
use super::values::number;
use crate::catalogue::entry::Entry;
use pyo3::ffi;
use pyo3::prelude::*;
use smallvec::SmallVec;
use std::ffi::{CString, c_int, c_void};

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
            .map(|param| (param.name.to_owned(), docstrings::literal(param.default()))),
    );
    let rows = METHODS.map(|method| {
        Names::new(
            format!("{name}.{}", method.name),
            docstrings::owned(entry.input_names()),
            [],
        )
    });
    let class = new_type(
        py,
        package,
        &name,
        &constructor.document(None, &docstrings::stream(entry)),
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
            number(object, false).map_err(|_| {
                let shown = call_python::repr(object).unwrap_or_default();
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
                    $names.bind(positional, named, |$given| $body)
                })
            }
        }
    };
}
method!(update_any, 0, |py, stream, names, given| {
    stream.row::<true>(py, &row(names, given)?)
});
method!(peek, 1, |py, stream, names, given| {
    stream.row::<false>(py, &row(names, given)?)
});
method!(extend, 2, |py, stream, _names, given| stream
    .extend(py, given));

/// The most inputs of a row that [`update`] reads without a list.
const PLAIN: usize = 4;

/// [`update_any`], and the short way for a row of plain `float`s given by position, which is what a
/// stream is fed with a million times.
unsafe extern "C" fn update(
    stream: *mut ffi::PyObject,
    values: *const *mut ffi::PyObject,
    positional: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    let mut row = [0.0; PLAIN];
    let count = usize::try_from(positional).unwrap_or(0);
    let mut plain = names.is_null() && count <= PLAIN;
    for (place, slot) in row.iter_mut().take(count).enumerate() {
        // SAFETY: Python gives `positional` live objects, and a `float` is asked for its value.
        unsafe {
            let value = *values.add(place);
            plain = plain && ffi::PyFloat_CheckExact(value) != 0;
            if plain {
                *slot = ffi::PyFloat_AsDouble(value);
            }
        }
    }
    // SAFETY: Python calls this, on a thread attached to it, as a method of a subtype of `Stream`.
    unsafe {
        let py = Python::assume_attached();
        let this = Borrowed::from_ptr(py, stream);
        let this = this.cast_unchecked::<Stream>().get();
        if plain && count == this.inputs() {
            match this.row::<true>(py, &row[..count]) {
                Ok(answer) => answer.into_ptr(),
                Err(error) => builtin::raise(error),
            }
        } else {
            update_any(stream, values, positional, names)
        }
    }
}
