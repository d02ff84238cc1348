//! From a catalogue to a Python module: functions, sweeps and streams for every entry.
//!
//! Nothing here knows an indicator. A function of the module is a signature made from its catalogue entry
//! and the routine of its form, in `functions`; a stream class is a thin subtype of one class. So an
//! indicator costs the module its kernels and a few hundred bytes of text.

mod arguments;
mod array_memory;
mod axes;
mod builtin_functions;
mod c_api;
mod call_python;
mod catalogue;
mod containers;
mod convert;
mod error;
mod expression_arguments;
mod features;
mod files;
mod fork_lock;
mod functions;
mod input_series;
mod main_thread;
mod members;
mod memory_handler;
mod numbers;
mod objects;
mod options;
mod out_arrays;
mod output_arrays;
mod panics;
mod parameter_values;
#[doc(hidden)]
pub mod polars_plugin;
mod progress;
mod reduce;
mod result_memory;
mod result_types;
mod signals;
mod stream;
mod stream_classes;
mod stream_feeding;
mod stream_pickling;
mod stream_type;
mod sweep_result;
mod text_signature;
mod thread_limit;

use crate::catalogue::entry::Catalogue;
use pyo3::prelude::*;

pub use error::IndicatorError;

/// Adds to `module`, for every entry of `catalogue`, the function `x`, the sweep `x_batch`, its
/// `x_batch_estimate` and the class `XStream`; and once the error class and the lists `catalogue` and
/// `kernels`, and, unless the module's name begins with `_`, the definitions `spec`.
///
/// # Errors
/// Whatever Python reports while the objects are made.
pub fn add_catalogue(module: &Bound<'_, PyModule>, catalogue: &'static Catalogue) -> PyResult<()> {
    let py = module.py();
    let package = package(module)?;
    files::prepare(py, &package, &py.get_type::<IndicatorError>())?;
    main_thread::prepare(py)?;
    // What PyO3 and NumPy's crate find out once is no matter for the midst of a call, or for a finalizer that is the
    // first to compute as Python ends.
    py.detach(|| Python::attach(array_memory::prepare));
    result_memory::prepare(py)?;
    // Each package that is built with this crate has these classes of its own.
    let (error, stream) = (
        py.get_type::<IndicatorError>(),
        py.get_type::<stream::Stream>(),
    );
    let inner = [
        py.get_type::<builtin_functions::Function>(),
        py.get_type::<stream_classes::StreamClass>(),
    ];
    for class in inner.iter().chain([&error, &stream]) {
        class.setattr("__module__", &package)?;
    }
    module.add("IndicatorError", error)?;
    module.add("Stream", stream)?;
    module.add("kernels", catalogue::kernels())?;
    members::Members::add_to(module, &package, catalogue)?;
    features::add(module, &package, catalogue)?;
    thread_limit::add(module)?;
    module.setattr("_share", wrap_pyfunction!(files::share, py)?)?;
    let documentation = module.getattr("__doc__")?.extract::<Option<String>>()?;
    let parts = documentation.into_iter().chain([catalogue.docstring()]);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    module.setattr("__doc__", parts.join("\n\n"))
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
