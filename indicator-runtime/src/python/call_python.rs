//! Calls of Python code, all of them through one function.
//!
//! While Python code runs, its thread releases the GIL and acquires it again. Up to Python 3.13, an
//! interpreter that is shutting down ends a daemon thread that asks for the GIL by unwinding its stack: what
//! Rust has on that stack would be dropped without the GIL, and the process aborts. So whatever may run Python
//! code is called from here, where such a thread is parked for good, as Python 3.14 parks it. PyO3 does the
//! same where a thread acquires the GIL again after computing.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple};
use std::ffi::CString;
use std::thread;

/// The functions of `convert.py`.
static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();

/// Makes the module of `convert.py`, while `package` is imported.
pub(super) fn prepare(py: Python<'_>, package: &str) -> PyResult<()> {
    let name = CString::new(format!("{package}._convert"))?;
    let source = CString::new(include_str!("convert.py"))?;
    MODULE
        .get_or_try_init(py, || {
            PyModule::from_code(py, &source, c"convert.py", &name).map(Bound::unbind)
        })
        .map(drop)
}

/// Runs the function `name` of `convert.py`.
pub(super) fn run<'py, A>(py: Python<'py>, name: &str, arguments: A) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>>,
{
    let module = MODULE.get(py).expect("made by the import").bind(py);
    let arguments = arguments.into_pyobject(py).map_err(Into::into)?;
    call(&module.getattr(name)?, &arguments, None)
}

/// Python's `repr`.
pub(super) fn repr(object: &Bound<'_, PyAny>) -> PyResult<String> {
    let repr = object.py().import("builtins")?.getattr("repr")?;
    text_by(&repr, object)
}

/// Python's `str`.
pub(super) fn str(object: &Bound<'_, PyAny>) -> PyResult<String> {
    text_by(&object.py().get_type::<PyString>(), object)
}

fn text_by(function: &Bound<'_, PyAny>, object: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = call(function, &PyTuple::new(object.py(), [object])?, None)?;
    Ok(text.cast::<PyString>()?.to_string_lossy().into_owned())
}

/// Calls any Python object.
pub(super) fn call<'py>(
    function: &Bound<'py, PyAny>,
    arguments: &Bound<'py, PyTuple>,
    named: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    /// Dropped only while the stack is unwound, and not by a panic: C code does not panic.
    struct Stop;

    impl Drop for Stop {
        fn drop(&mut self) {
            loop {
                thread::park();
            }
        }
    }

    type Object = *mut ffi::PyObject;
    type Call = unsafe extern "C" fn(Object, Object, Object) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object, Object, Object) -> Object;
    // The compiler must not see which function it is: it is declared as one that never unwinds.
    let declared = std::hint::black_box::<Call>(ffi::PyObject_Call);
    // SAFETY: the same arguments and calling convention; only unwinding is allowed in addition.
    let call: Unwinding = unsafe { std::mem::transmute::<Call, Unwinding>(declared) };
    let named = named.map_or(std::ptr::null_mut(), Bound::as_ptr);
    let stop = Stop;
    // SAFETY: a live object, a tuple, and null or a dictionary, as Python wants them.
    let result = unsafe { call(function.as_ptr(), arguments.as_ptr(), named) };
    std::mem::forget(stop);
    // SAFETY: Python gives a new reference, or null and an exception.
    unsafe { Bound::from_owned_ptr_or_err(function.py(), result) }
}
