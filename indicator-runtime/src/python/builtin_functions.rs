//! Built-in functions that are made at run time, each with an entry behind it.
//!
//! They are what PyO3 makes from `#[pyfunction]`, but from data: the stable ABI's vector-call
//! functions, with a signature that `help` and `inspect.signature` read.

use super::arguments::Passed;
use super::c_api;
use super::expression_arguments::{self, CheckedArguments};
use super::files::convert;
use super::objects::{owned, text};
use super::panics::{caught, unless_it_panics};
use super::result_types::ResultType;
use super::text_signature::docstring;
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::{Form, Signature};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};
use std::ffi::{CString, c_int};
use std::ptr::null_mut;

/// What a form does with the arguments of a call.
pub(super) type Run =
    for<'a, 'py> fn(Python<'py>, &Function, &Passed<'a, 'py>) -> PyResult<Bound<'py, PyAny>>;

/// What stands behind a function: it is the function's `__self__`.
#[pyclass(frozen)]
pub(super) struct Function {
    pub entry: &'static Entry,
    pub signature: Signature,
    pub result: ResultType,
    /// The names of outputs and parameters in the result of a sweep, made when they are first asked for.
    pub sweep_names: PyOnceLock<Py<PyTuple>>,
    run: Run,
    package: Py<PyAny>,
}

#[pymethods]
impl Function {
    /// A function is pickled as the attribute of this; as it stands in the module, that is what
    /// this is pickled as.
    fn __reduce__(&self, py: Python<'_>) -> PyResult<(Py<PyAny>, (Py<PyAny>,))> {
        let import = convert(py)?.import_module.clone_ref(py);
        Ok((import, (self.package.clone_ref(py),)))
    }

    /// The arguments of the indicator as an expression of polars: see [`expression_arguments::checked`].
    fn expression_arguments<'py>(
        &self,
        positional: &Bound<'py, PyTuple>,
        named: &Bound<'py, PyDict>,
    ) -> PyResult<CheckedArguments<'py>> {
        let checked = || expression_arguments::checked(self.entry, positional, named);
        caught(checked, || self.entry.name.to_owned())
    }

    /// What `help()` shows of the function that returns the expression.
    fn expression_docstring(&self) -> String {
        self.entry.signature(Form::Expression).docstring()
    }
}

/// The function of `entry` that `signature` describes, as users find it in `package`.
pub(super) fn function<'py>(
    py: Python<'py>,
    package: &str,
    entry: &'static Entry,
    signature: Signature,
    result: ResultType,
    run: Run,
) -> PyResult<Bound<'py, PyAny>> {
    let name = CString::new(signature.function.as_str())?;
    let documentation = CString::new(docstring(&signature))?;
    let package = text(py, package)?;
    let function = Bound::new(
        py,
        Function {
            entry,
            signature,
            result,
            sweep_names: PyOnceLock::new(),
            run,
            package: package.clone().unbind(),
        },
    )?;
    // Python reads the definition for as long as the function lives, which is as long as the module.
    let definition = Box::leak(Box::new(ffi::PyMethodDef {
        ml_name: name.into_raw(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunctionFastWithKeywords: call,
        },
        ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS as c_int,
        ml_doc: documentation.into_raw(),
    }));
    // SAFETY: the definition lives for ever and its flags match the type of `call`; `function` and
    // the name are live objects, to which the call takes references of its own.
    unsafe {
        let (this, module) = (function.as_ptr(), package.as_ptr());
        let made = c_api::PyCMethod_New(definition, this, module, null_mut());
        owned(py, made)
    }
}

/// What Python calls.
unsafe extern "C" fn call(
    function: *mut ffi::PyObject,
    values: *const *mut ffi::PyObject,
    positional: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with the `__self__` that `function` gave, `positional` arguments
    // and then one for each of the names, all of them alive during the call.
    unsafe {
        let py = Python::assume_attached();
        let function = Borrowed::from_ptr(py, function);
        let function = function.cast_unchecked::<Function>().get();
        vector_call(
            py,
            &function.signature,
            values,
            positional,
            names,
            |passed| (function.run)(py, function, passed),
        )
    }
}

/// Runs `body` with the arguments of a vector call to the function of `signature`, and turns errors and
/// panics into exceptions.
///
/// # Safety
/// The arguments must be those that Python gave to a function with `METH_FASTCALL` and `METH_KEYWORDS`.
#[inline]
pub(super) unsafe fn vector_call<'py>(
    py: Python<'py>,
    signature: &Signature,
    values: *const *mut ffi::PyObject,
    positional: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
    body: impl FnOnce(&Passed<'_, 'py>) -> PyResult<Bound<'py, PyAny>>,
) -> *mut ffi::PyObject {
    let work = || {
        let positional = usize::try_from(positional).unwrap_or(0);
        // SAFETY: by this function's contract, `names` is null or a tuple.
        let names = unsafe { Bound::from_borrowed_ptr_or_opt(py, names) };
        let names = names
            .map(|names| names.cast_into::<PyTuple>())
            .transpose()?;
        let count = positional + names.as_ref().map_or(0, |names| names.len());
        let values: &[Borrowed<'_, '_, PyAny>] = if count == 0 {
            &[]
        } else {
            // SAFETY: by this function's contract there are `count` live objects at `values`, and
            // `Borrowed` is a pointer to a live object.
            unsafe { std::slice::from_raw_parts(values.cast(), count) }
        };
        let (positional, named) = values.split_at(positional);
        body(&Passed {
            positional,
            names: names.as_ref(),
            named,
        })
    };
    returned(py, work, || signature.function.clone())
}

/// What Python is given of `work`: its object, or null after the exception is set. A panic's exception names `function`.
///
/// Only a pointer leaves the part where panics are caught: to copy a whole `PyResult` takes longer than some updates of a
/// stream.
#[inline]
pub(super) fn returned<'py>(
    py: Python<'py>,
    work: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
    function: impl FnOnce() -> String,
) -> *mut ffi::PyObject {
    let pointer = || match work() {
        Ok(object) => object.into_ptr(),
        Err(error) => raise(py, error),
    };
    unless_it_panics(pointer, |kind| raise(py, kind.of(function()).into()))
}

/// Sets the exception that Python raises where it is given null.
///
/// References that a failing call has dropped are queued by PyO3, which does not know that the thread is
/// attached, and released here; not as Python ends, when a finalizer may still call but no thread may attach.
#[cold]
fn raise(py: Python<'_>, error: PyErr) -> *mut ffi::PyObject {
    error.restore(py);
    Python::try_attach(|_| ());
    std::ptr::null_mut()
}
