//! Calls of code in Python: that of our own files, and of the caller.

use super::c_api;
use super::objects::{Foreign, owned, text, tuple};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use smallvec::SmallVec;
use std::ffi::CString;
use std::ptr::null_mut;

/// Declares the functions of our files. They are found once: a name could be given another meaning later.
macro_rules! functions {
    ($($file:ident: $($name:ident),*;)*) => {
        /// The functions of our files.
        pub(super) struct Functions {
            $($(pub $name: Py<PyAny>,)*)*
        }

        impl Functions {
            fn of($($file: &Bound<'_, PyModule>),*) -> PyResult<Self> {
                Ok(Self { $($($name: $file.getattr(stringify!($name))?.unbind(),)*)* })
            }
        }
    };
}
functions! {
    frames: fields;
    catalogue: catalogue_class;
    convert: series, value, number, truth, numbers, objects, chosen, refuse, text, import_module;
    containers: functions, described, opened;
    sweep_result: result_class, describe;
    progress: bar;
    reduced: kept;
}

static FUNCTIONS: PyOnceLock<Functions> = PyOnceLock::new();

/// Makes a module of each of our files, in `_runtime` of `package`, while that is imported. `error` is the class of errors.
pub(super) fn prepare(py: Python<'_>, package: &str, error: &Bound<'_, PyType>) -> PyResult<()> {
    let made = || {
        let folder = format!("{package}._runtime");
        let module = |name: &str, source: &str| {
            let file = CString::new(format!("{name}.py"))?;
            let full = match name {
                "__init__" => folder.clone(),
                name => format!("{folder}.{name}"),
            };
            PyModule::from_code(py, &CString::new(source)?, &file, &CString::new(full)?)
        };
        module("__init__", include_str!("__init__.py"))?;
        // Each after those that it imports.
        let messages = module("messages", include_str!("messages.py"))?;
        messages.setattr("IndicatorError", error)?;
        let frames = module("frames", include_str!("frames.py"))?;
        let catalogue = module("catalogue", include_str!("catalogue.py"))?;
        let convert = module("convert", include_str!("convert.py"))?;
        let containers = module("containers", include_str!("containers.py"))?;
        let sweep_result = module("sweep_result", include_str!("sweep_result.py"))?;
        let progress = module("progress", include_str!("progress.py"))?;
        let reduced = module("reduced", include_str!("reduced.py"))?;
        Functions::of(
            &frames,
            &catalogue,
            &convert,
            &containers,
            &sweep_result,
            &progress,
            &reduced,
        )
    };
    FUNCTIONS.get_or_try_init(py, made).map(drop)
}

/// The functions of our files.
pub(super) fn functions(py: Python<'_>) -> &Functions {
    FUNCTIONS.get(py).expect("made by the import")
}

/// Calls a function of our files.
pub(super) fn run<'py>(
    py: Python<'py>,
    function: &Py<PyAny>,
    arguments: &[&Bound<'py, PyAny>],
) -> PyResult<Foreign<'py>> {
    let arguments = tuple(py, arguments.iter().map(|argument| (*argument).clone()))?;
    call(function.bind(py), &arguments, None)
}

/// What a function of `convert.py` reads out of `value`, the argument `name` of `function`.
///
/// # Errors
/// `TypeError` where it is something else, with its cause; and whatever else the caller's code raises.
pub(super) fn read<'py>(
    reader: &Py<PyAny>,
    value: &Bound<'py, PyAny>,
    function: &str,
    name: &str,
    how: &[&Bound<'py, PyAny>],
) -> PyResult<Foreign<'py>> {
    let py = value.py();
    let (function, name) = (text(py, function)?, text(py, name)?);
    let mut arguments: SmallVec<[&Bound<'py, PyAny>; 5]> = SmallVec::new();
    arguments.extend([value, &function, &name]);
    arguments.extend_from_slice(how);
    run(py, reader, &arguments)
}

/// The error that says that `value`, the argument `name` of `function`, must be `wanted`; or what the caller's code
/// raises while it is shown.
#[cold]
pub(super) fn wrong_type(
    value: &Bound<'_, PyAny>,
    function: &str,
    name: &str,
    wanted: &str,
) -> PyErr {
    let py = value.py();
    let refused = text(py, wanted)
        .and_then(|wanted| read(&functions(py).refuse, value, function, name, &[&wanted]));
    match refused {
        Err(error) => error,
        Ok(_) => PyTypeError::new_err(()),
    }
}

/// Python's `str`, cut short.
pub(super) fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = run(value.py(), &functions(value.py()).text, &[value])?;
    Ok(text.cast::<PyString>()?.to_str()?.to_owned())
}

/// Calls any Python object.
pub(super) fn call<'py>(
    function: &Bound<'py, PyAny>,
    arguments: &Bound<'py, PyTuple>,
    named: Option<&Bound<'py, PyDict>>,
) -> PyResult<Foreign<'py>> {
    let named = named.map_or(null_mut(), Bound::as_ptr);
    // SAFETY: a live object, a tuple, and null or a dictionary, as Python wants them; it gives a new reference, or null
    // and an exception.
    unsafe {
        let result = c_api::PyObject_Call(function.as_ptr(), arguments.as_ptr(), named);
        owned(function.py(), result).map(Foreign::new)
    }
}
