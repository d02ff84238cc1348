//! Our files in Python, which are a part of the native module: each is run when one of its functions is first needed.
//!
//! To compile them takes as long as the rest of an import, and many programs need none. They import what NumPy has imported,
//! and no more: where no file can be opened any more, they can still be run.

use super::call_python::call;
use super::objects::{dict, set_item, text, tuple, whole};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyType};

/// Declares what is used of each file, and in brackets what it is given of `convert.py`.
macro_rules! files {
    ($($file:ident $(($($given:ident),*))?: $($name:ident),*;)*) => {$(
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
                let file = stringify!($file);
                let globals = globals(py, file)?;
                $($(set_item(&globals, stringify!($given), convert(py)?.$given.bind(py))?;)*)?
                execute(&globals, file, include_str!(concat!(stringify!($file), ".py")))?;
                let named = |name| globals.as_any().get_item(text(py, name)?).map(Bound::unbind);
                let functions = $file::Functions { $($name: named(stringify!($name))?,)* };
                // Without a lock: what runs meanwhile may need the same, as a finalizer does. Of several that are made
                // at once, the first one is it.
                $file::FUNCTIONS.set(py, functions).ok();
                Ok($file::FUNCTIONS.get(py).expect("it was set"))
            }

            $file::FUNCTIONS.get(py).map_or_else(|| first(py), Ok)
        }
    )*};
}
files! {
    convert: series, table, value, number, truth, numbers, objects, chosen, refuse, text, fields, import_module;
    containers(series, table): opened;
    sweep_result: result_class, describe;
    progress: bar;
    reduced: kept;
}

/// What files are run with.
struct Package {
    name: String,
    error: Py<PyType>,
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
            compile: builtins.getattr("compile")?.unbind(),
            exec: builtins.getattr("exec")?.unbind(),
        })
    };
    PACKAGE.get_or_try_init(py, made).map(drop)
}

/// What a file finds as it is run.
fn globals<'py>(py: Python<'py>, file: &str) -> PyResult<Bound<'py, PyDict>> {
    let package = PACKAGE.get(py).expect("made by the import");
    let globals = dict(py)?;
    let name = text(py, &format!("{}._{file}", package.name))?;
    set_item(&globals, "__name__", &name)?;
    set_item(&globals, "IndicatorError", package.error.bind(py))?;
    Ok(globals)
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
