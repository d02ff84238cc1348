//! From whatever Python calls a series to a slice.

use super::error::type_error;
use crate::error::ErrorKind;
use numpy::npyffi::flags::{NPY_ARRAY_ALIGNED, NPY_ARRAY_C_CONTIGUOUS};
use numpy::npyffi::objects::_PyArray_GET_ITEM_DATA;
use numpy::{PyArray1, PyArrayMethods, PyUntypedArrayMethods};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{IntoPyDict, PyBytes, PyString};

/// A series as Python handed it over, or a copy of it as native, contiguous `float64`.
pub(super) struct Series<'a, 'py> {
    array: Array<'a, 'py>,
}

enum Array<'a, 'py> {
    Given(Borrowed<'a, 'py, PyArray1<f64>>),
    Copied(Bound<'py, PyArray1<f64>>),
}

impl<'a, 'py> Series<'a, 'py> {
    /// Reads the argument `name` of `function`.
    ///
    /// A plain one-dimensional array of native float64 is used where it lies. Everything else that
    /// holds real numbers (strided or reversed views, other widths, integers, lists, pandas and
    /// polars series, masked arrays) is copied into one; what is masked or missing becomes NaN.
    ///
    /// # Errors
    /// `TypeError` for what holds no real numbers, `ValueError` for more or less than one dimension.
    #[inline]
    pub fn new(function: &str, name: &str, object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let array = match object.cast::<PyArray1<f64>>() {
            Ok(array) if is_plain(array) => Array::Given(array),
            _ => Array::Copied(copied(function, name, &object)?),
        };
        Ok(Self { array })
    }

    /// The values.
    ///
    /// Other threads may write to the array while it is read here, as they may while NumPy itself
    /// reads it; the library never writes to it.
    #[inline]
    pub fn as_slice(&self) -> &[f64] {
        let array = match &self.array {
            Array::Given(array) => &**array,
            Array::Copied(array) => array,
        };
        // SAFETY: the array is one-dimensional, contiguous, aligned and native float64 (by
        // `is_plain`, or as NumPy made it), and the caller of the function keeps it alive.
        unsafe { std::slice::from_raw_parts(array.data(), array.len()) }
    }
}

/// Whether an array can be read where it lies. Subclasses may mean something else by their values,
/// as masked arrays do.
#[inline]
fn is_plain(array: Borrowed<'_, '_, PyArray1<f64>>) -> bool {
    // SAFETY: the pointer is that of a live array.
    let flags = unsafe { (*_PyArray_GET_ITEM_DATA(array.as_array_ptr())).flags };
    flags & NPY_ARRAY_ALIGNED != 0
        && flags & NPY_ARRAY_C_CONTIGUOUS != 0
        && array.get_type().is(array.py().get_type::<PyArray1<f64>>())
}

#[cold]
fn copied<'py>(
    function: &str,
    name: &str,
    object: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<f64>>> {
    let py = object.py();
    let numpy = numpy(py)?;
    let refuse = |what: String| {
        type_error(
            function,
            format_args!("{name} must be real numbers in one dimension, not {what}"),
        )
    };
    if object.is_instance_of::<PyString>() {
        return Err(refuse("str".into()));
    }
    let array = numpy
        .call_method1("asanyarray", (object,))
        .map_err(|error| refuse(format!("{} ({error})", type_name(object))))?;
    let kind: String = array.getattr("dtype")?.getattr("kind")?.extract()?;
    let dimensions: usize = array.getattr("ndim")?.extract()?;
    if dimensions != 1 && kind != "O" {
        let kind = ErrorKind::Dimensions {
            name: name.to_owned(),
            dimensions,
        };
        return Err(kind.of(function).into());
    }
    if kind == "O" && dimensions == 1 {
        // Python would read numbers out of strings.
        for item in array.try_iter()? {
            let item = item?;
            if item.is_instance_of::<PyString>() || item.is_instance_of::<PyBytes>() {
                return Err(refuse(format!(
                    "{} with {} {}",
                    type_name(object),
                    type_name(&item),
                    item.repr()?
                )));
            }
        }
    }
    let array = match kind.as_str() {
        "b" | "i" | "u" | "f" => array.call_method1("astype", ("float64",)),
        // Missing values of pandas are objects to NumPy, and only pandas knows how to name them.
        "O" if object.hasattr("to_numpy")? => {
            let options = [
                ("dtype", "float64".into_pyobject(py)?.into_any()),
                ("na_value", f64::NAN.into_pyobject(py)?.into_any()),
            ];
            object.call_method("to_numpy", (), Some(&options.into_py_dict(py)?))
        }
        "O" if dimensions == 1 => array.call_method1("astype", ("float64",)),
        _ => {
            return Err(refuse(format!(
                "{} of dtype {}",
                type_name(object),
                array.getattr("dtype")?
            )));
        }
    }
    .map_err(|error| refuse(format!("{} ({error})", type_name(object))))?;
    let masked = numpy.getattr("ma")?.getattr("MaskedArray")?;
    let array = match array.is_instance(&masked)? {
        true => array.call_method1("filled", (f64::NAN,))?,
        false => array,
    };
    let options = [("dtype", "float64"), ("requirements", "CA")].into_py_dict(py)?;
    let array = numpy.call_method("require", (array,), Some(&options))?;
    Ok(array.cast_into::<PyArray1<f64>>()?)
}

fn type_name(object: &Bound<'_, PyAny>) -> String {
    object
        .get_type()
        .name()
        .map_or_else(|_| "object".into(), |name| name.to_string())
}

fn numpy(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static NUMPY: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    NUMPY
        .get_or_try_init(py, || py.import("numpy").map(Bound::unbind))
        .map(|module| module.bind(py))
}
