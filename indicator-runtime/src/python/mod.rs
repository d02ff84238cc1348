//! From a catalogue to a Python module: functions, sweeps and streams for every entry.
//!
//! Nothing here knows an indicator. A function of the module is a name, a signature made from the
//! catalogue entry, and one of the few routines in `calls`; a stream class is a thin subtype of one
//! class. So an indicator costs the module its kernels and a few hundred bytes of text.

mod arrays;
mod builtin;
mod call_python;
mod docstrings;
mod error;
mod functions;
mod series;
mod signals;
mod signature;
mod stream;
mod stream_type;
mod values;

use crate::catalogue::entry::Catalogue;
use pyo3::prelude::*;

pub use error::IndicatorError;

/// Adds to `module`, for every entry of `catalogue`, the function `x`, the sweep `x_batch`, its
/// `x_batch_estimate` and the class `XStream`; and once the error class and the function
/// `catalogue`.
///
/// # Errors
/// Whatever Python reports while the objects are made.
pub fn add_catalogue(module: &Bound<'_, PyModule>, catalogue: &'static Catalogue) -> PyResult<()> {
    let py = module.py();
    let package = package(module)?;
    call_python::prepare(py, &package)?;
    // Each package that is built with this crate has these classes of its own.
    let (error, stream) = (
        py.get_type::<IndicatorError>(),
        py.get_type::<stream::Stream>(),
    );
    let inner = [
        py.get_type::<builtin::Function>(),
        py.get_type::<stream::Kind>(),
    ];
    for class in inner.iter().chain([&error, &stream]) {
        class.setattr("__module__", &package)?;
    }
    module.add("IndicatorError", error)?;
    module.add("Stream", stream)?;
    for group in catalogue.groups {
        for entry in group.entries {
            let outputs = arrays::Shape::new(module, &package, entry)?;
            for routine in functions::ROUTINES {
                builtin::add_function(module, &package, entry, routine, &outputs)?;
            }
            stream_type::add_class(module, &package, entry, outputs)?;
        }
    }
    docstrings::add_catalogue(module, catalogue)
}

/// The name under which users import what the module holds: that of the package around it, where the
/// module itself is private or has the same name, as it has in a package that maturin makes of a module
/// alone.
fn package(module: &Bound<'_, PyModule>) -> PyResult<String> {
    let name = module.name()?.to_string();
    Ok(match name.rsplit_once('.') {
        Some((package, inner)) if inner.starts_with('_') || inner == package => package.to_owned(),
        _ => name,
    })
}

/// Declares the Python module `$name` with every entry of `$catalogue`.
///
/// ```ignore
/// indicator_runtime::python_module!(my_indicators, my_indicators::CATALOGUE);
/// ```
#[macro_export]
macro_rules! python_module {
    ($name:ident, $catalogue:path) => {
        /// The Python module.
        #[$crate::pyo3::pymodule(gil_used = false)]
        #[pyo3(crate = "indicator_runtime::pyo3")]
        fn $name(
            module: &$crate::pyo3::Bound<'_, $crate::pyo3::types::PyModule>,
        ) -> $crate::pyo3::PyResult<()> {
            $crate::python::add_catalogue(module, &$catalogue)
        }
    };
}
