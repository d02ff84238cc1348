//! Our files in Python, which are a part of the native module: each is run when one of its functions is first needed.
//!
//! To compile them takes as long as the rest of an import, and many programs need none. They are modules of the package, in
//! `_runtime`, and import each other, and what NumPy has imported, and no more: where no file can be opened any more, they
//! can still be run.

use super::call_python::call;
use super::objects::{Foreign, attribute, set_item, text, tuple, whole};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyType};

/// Declares what is used of each file, and in brackets the files that it imports.
macro_rules! files {
    ($($file:ident $(($($imported:ident),*))?: $($name:ident),*;)*) => {$(
        pub(super) mod $file {
            /// What is used of the file. It is found once: a name could be given another meaning later.
            pub struct Functions {
                $(pub $name: pyo3::Py<pyo3::PyAny>,)*
            }

            pub(super) static FUNCTIONS: pyo3::sync::PyOnceLock<Functions> =
                pyo3::sync::PyOnceLock::new();
        }

        #[doc = concat!("What is used of `", stringify!($file), ".py`.")]
        ///
        /// # Errors
        /// `MemoryError`, and what a signal's handler raises while the file is run.
        #[inline]
        pub(super) fn $file(py: Python<'_>) -> PyResult<&'static $file::Functions> {
            #[cold]
            fn first(py: Python<'_>) -> PyResult<&'static $file::Functions> {
                $($($imported(py)?;)*)?
                let file = stringify!($file);
                let _module = module(py, file, include_str!(concat!(stringify!($file), ".py")))?;
                let functions = $file::Functions {
                    $($name: attribute(&_module, stringify!($name))?.unbind(),)*
                };
                $file::FUNCTIONS.set(py, functions).ok();
                Ok($file::FUNCTIONS.get(py).expect("it was set"))
            }

            $file::FUNCTIONS.get(py).map_or_else(|| first(py), Ok)
        }
    )*};
}
files! {
    messages: no_attribute, unexpected;
    frames(messages): fields;
    catalogue(messages): catalogue_class;
    definitions: definitions_class;
    convert(frames, messages): series, value, number, truth, numbers, objects, chosen, refuse, text, import_module;
    containers(convert, frames, messages): functions, described, opened;
    sweep_result(frames, messages): result_class, describe;
    progress: bar;
    reduced: kept;
}

/// What files are run with.
struct Package {
    name: String,
    error: Py<PyType>,
    /// Python's own class of modules, those that are there, and what runs a source.
    module: Py<PyAny>,
    modules: Py<PyAny>,
    compile: Py<PyAny>,
    exec: Py<PyAny>,
}

static PACKAGE: PyOnceLock<Package> = PyOnceLock::new();

/// Notes whose files they are, while `package` is imported. `error` is its class of errors.
pub(super) fn prepare(py: Python<'_>, package: &str, error: &Bound<'_, PyType>) -> PyResult<()> {
    let made = || {
        let builtins = py.import("builtins")?;
        PyResult::Ok(Package {
            name: package.to_owned(),
            error: error.clone().unbind(),
            module: py.import("types")?.getattr("ModuleType")?.unbind(),
            modules: py.import("sys")?.getattr("modules")?.unbind(),
            compile: builtins.getattr("compile")?.unbind(),
            exec: builtins.getattr("exec")?.unbind(),
        })
    };
    PACKAGE.get_or_try_init(py, made).map(drop)
}

/// Makes what the package's own files in Python use of ours, for `_runtime/__init__.py`.
#[pyfunction]
pub(super) fn share(py: Python<'_>) -> PyResult<()> {
    frames(py)?;
    progress(py)?;
    reduced(py).map(drop)
}

/// The module of a file, made now unless it is there.
///
/// Without a lock: what runs meanwhile may need the same, as a finalizer does. Of several that are made at once, the one
/// that is ready first is it.
fn module<'py>(py: Python<'py>, file: &str, source: &str) -> PyResult<Bound<'py, PyAny>> {
    let package = PACKAGE.get(py).expect("made by the import");
    let folder = format!("{}._runtime", package.name);
    let name = text(py, &format!("{folder}.{file}"))?;
    let modules = package.modules.bind(py);
    if let Some(module) = modules.cast::<PyDict>()?.get_item(&name)? {
        return Ok(module);
    }
    let module = call(
        package.module.bind(py),
        &tuple(py, [name.clone()].into_iter())?,
        None,
    )?;
    let globals = attribute(&module, "__dict__")?.cast_into::<PyDict>()?;
    set_item(&globals, "__package__", &text(py, &folder)?)?;
    set_item(&globals, "IndicatorError", package.error.bind(py))?;
    execute(&globals, file, source)?;
    let keep = attribute(modules, "setdefault")?;
    let pair = [name, (*module).clone()];
    call(&keep, &tuple(py, pair.into_iter())?, None).map(Foreign::into_bound)
}

/// Runs the source of a file.
fn execute(globals: &Bound<'_, PyDict>, file: &str, source: &str) -> PyResult<()> {
    let py = globals.py();
    let package = PACKAGE.get(py).expect("made by the import");
    let how = [
        text(py, source)?,
        text(py, &format!("{file}.py"))?,
        text(py, "exec")?,
        whole(py, 0)?,
        // Nothing of how the caller's own file is compiled.
        PyBool::new(py, true).to_owned().into_any(),
    ];
    let code = call(package.compile.bind(py), &tuple(py, how.into_iter())?, None)?;
    let with = [code.into_bound(), globals.clone().into_any()];
    call(package.exec.bind(py), &tuple(py, with.into_iter())?, None).map(drop)
}
