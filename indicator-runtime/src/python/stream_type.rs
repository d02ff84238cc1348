//! A subtype of the stream class for each entry.

use super::arguments::{Arguments, Given, Passed};
use super::builtin_functions::{returned, vector_call};
use super::c_api;
use super::call_python::run;
use super::files::frames;
use super::input_series::are_plain;
use super::numbers::value;
use super::objects::{Foreign, owned, text};
use super::parameter_values;
use super::stream::Stream;
use super::stream_classes::{self, StreamClass};
use super::text_signature::{docstring, own_name};
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::Signature;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyTuple};
use smallvec::SmallVec;
use std::ffi::{CString, c_int, c_void};

/// The stream class that `behind` stands behind, as users find it in `package`.
pub(super) fn class<'py>(
    py: Python<'py>,
    package: &str,
    behind: StreamClass,
) -> PyResult<Bound<'py, PyAny>> {
    let class = new_type(py, package, &behind)?;
    stream_classes::add(&class, Bound::new(py, behind)?);
    Ok(class)
}

/// A subtype of [`Stream`] with its own documentation, and signatures for its methods.
fn new_type<'py>(
    py: Python<'py>,
    package: &str,
    class: &StreamClass,
) -> PyResult<Bound<'py, PyAny>> {
    let name = &class.constructor.function;
    let documentation = docstring(&class.constructor);
    let calls: [(&Signature, ffi::PyCFunctionFastWithKeywords); 3] = [
        (&class.update, update),
        (&class.peek, peek),
        (&class.extend, extend),
    ];
    let mut methods: Vec<ffi::PyMethodDef> = Vec::new();
    for (signature, call) in calls {
        methods.push(ffi::PyMethodDef {
            ml_name: CString::new(own_name(signature))?.into_raw(),
            ml_meth: ffi::PyMethodDefPointer {
                PyCFunctionFastWithKeywords: call,
            },
            ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS as c_int,
            ml_doc: CString::new(docstring(signature))?.into_raw(),
        });
    }
    methods.push(ffi::PyMethodDef::zeroed());
    let parameters = parameters(class.entry)?;
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
        ffi::PyType_Slot {
            slot: ffi::Py_tp_getset,
            pfunc: Vec::leak(parameters).as_mut_ptr().cast::<c_void>(),
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
        let made = c_api::PyType_FromSpecWithBases(&mut spec, base.as_ptr());
        owned(py, made)
    }
}

/// An attribute for each parameter.
fn parameters(entry: &Entry) -> PyResult<Vec<ffi::PyGetSetDef>> {
    let mut definitions = Vec::new();
    for (place, param) in entry.stream_attributes() {
        definitions.push(ffi::PyGetSetDef {
            name: CString::new(param.name)?.into_raw(),
            get: Some(parameter),
            set: None,
            doc: CString::new(param.documentation)?.into_raw(),
            closure: std::ptr::without_provenance_mut(place),
        });
    }
    definitions.push(ffi::PyGetSetDef::default());
    Ok(definitions)
}

/// The value of the parameter at the place that `closure` is.
unsafe extern "C" fn parameter(
    stream: *mut ffi::PyObject,
    closure: *mut c_void,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this, on a thread attached to it, with an instance of a subtype of `Stream`.
    unsafe {
        let py = Python::assume_attached();
        let this = Borrowed::from_ptr(py, stream);
        let this = this.cast_unchecked::<Stream>().get();
        let value = this.values[closure.addr()];
        returned(
            py,
            || parameter_values::object(py, value),
            || this.class_name(),
        )
    }
}

/// The parts of the only argument, if it is a dictionary or a frame and given by position: those that the inputs of `entry`
/// are read from.
///
/// # Errors
/// `TypeError` where a part is lacking; what the caller's code raises.
fn fields<'py>(
    py: Python<'py>,
    entry: &Entry,
    signature: &Signature,
    passed: &Passed<'_, 'py>,
) -> PyResult<Option<Fields<'py>>> {
    let ([value], true) = (passed.positional, passed.named.is_empty()) else {
        return Ok(None);
    };
    let is_number = value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>();
    if is_number || are_plain(&[Some(*value)]) {
        return Ok(None);
    }
    let function = text(py, &signature.function)?;
    let columns = entry.inputs.iter().map(|input| text(py, input.column()));
    let columns = columns.collect::<PyResult<SmallVec<[_; 4]>>>()?;
    let mut arguments: SmallVec<[&Bound<'py, PyAny>; 6]> = SmallVec::new();
    arguments.extend([&**value, &function]);
    arguments.extend(&columns);
    let fields = run(py, &frames(py)?.fields, &arguments)?;
    Ok(if fields.is_none() {
        None
    } else {
        Some(Fields(fields))
    })
}

/// A tuple with a part for each input.
struct Fields<'py>(Foreign<'py>);

impl<'py> Fields<'py> {
    fn iter_borrowed(&self) -> impl Iterator<Item = Borrowed<'_, 'py, PyAny>> {
        let tuple = self.0.cast::<PyTuple>().into_iter();
        tuple.flat_map(|tuple| tuple.iter_borrowed())
    }
}

/// The numbers of a bar, from the arguments of `update` or `peek`.
fn bar(signature: &Signature, given: &[Given<'_, '_>]) -> PyResult<SmallVec<[f64; 4]>> {
    let function = &signature.function;
    let given = signature.arguments.iter().zip(given.iter().flatten());
    given
        .map(|(argument, object)| value(object, function, &argument.name))
        .collect()
}

macro_rules! method {
    ($name:ident, $signature:ident, |$py:ident, $stream:ident, $given:ident| $body:expr) => {
        unsafe extern "C" fn $name(
            stream: *mut ffi::PyObject,
            values: *const *mut ffi::PyObject,
            positional: ffi::Py_ssize_t,
            names: *mut ffi::PyObject,
        ) -> *mut ffi::PyObject {
            // SAFETY: Python calls this, on a thread attached to it, as a method of a subtype of `Stream`,
            // with `positional` arguments and then one for each of the names, all of them alive during the
            // call.
            unsafe {
                let $py = Python::assume_attached();
                let stream = Borrowed::from_ptr($py, stream);
                let $stream = stream.cast_unchecked::<Stream>().get();
                let $signature = &$stream.class.get().$signature;
                vector_call($py, $signature, values, positional, names, |passed| {
                    let fields = fields($py, $stream.class.get().entry, $signature, passed)?;
                    let mut $given = Arguments::new();
                    match &fields {
                        Some(fields) => $given.extend(fields.iter_borrowed().map(Some)),
                        None => passed.bind($signature, &mut $given)?,
                    }
                    $body
                })
            }
        }
    };
}
method!(update_any, update, |py, stream, given| {
    stream.bar::<true>(py, &bar(update, &given)?)
});
method!(peek, peek, |py, stream, given| {
    stream.bar::<false>(py, &bar(peek, &given)?)
});
method!(extend, extend, |py, stream, given| stream
    .extend(py, &given));

/// The most inputs of a bar that [`update`] reads without a list.
const PLAIN: usize = 4;

/// [`update_any`], and the short way for a bar of plain `float`s given by position, which is what a
/// stream is fed with a million times.
unsafe extern "C" fn update(
    stream: *mut ffi::PyObject,
    values: *const *mut ffi::PyObject,
    positional: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    let mut bar = [0.0; PLAIN];
    let count = usize::try_from(positional).unwrap_or(0);
    let mut plain = names.is_null() && count <= PLAIN;
    for (place, slot) in bar.iter_mut().take(count).enumerate() {
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
        let class = this.class.get();
        if plain && count == class.entry.inputs.len() {
            let work = || this.bar::<true>(py, &bar[..count]);
            returned(py, work, || class.update.function.clone())
        } else {
            update_any(stream, values, positional, names)
        }
    }
}
