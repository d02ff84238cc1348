//! Reading a series that Python passes (an array, a list, a series of pandas or polars) as a slice.

use super::arguments::Given;
use super::call_python;
use super::error::type_error;
use crate::catalogue::signature::Signature;
use crate::error::ErrorKind;
use numpy::npyffi::NPY_TYPES::NPY_DOUBLE;
use numpy::npyffi::flags::{NPY_ARRAY_ALIGNED, NPY_ARRAY_C_CONTIGUOUS};
use numpy::npyffi::objects::{_PyArray_GET_ITEM_DATA, _PyDataType_GET_ITEM_DATA};
use numpy::{PyArray1, PyArrayMethods, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::prelude::*;
use pyo3::types::PyString;
use smallvec::SmallVec;
use std::ffi::{c_char, c_int};

/// How a data type says that its numbers have the byte order of this machine.
const NATIVE: c_char = b'=' as c_char;

/// The values of some series.
pub(super) type Slices<'a> = SmallVec<[&'a [f64]; 4]>;

/// The inputs of a call.
pub(super) type InputList<'a, 'py> = SmallVec<[InputSeries<'a, 'py>; 4]>;

/// Reads the inputs, which are the first arguments of `signature`, into an empty list of the caller's: to
/// return the list would copy it, and the CPU waits for what it has just stored.
///
/// The caller takes the values once it runs no more code in Python: that code could give an array other
/// memory.
///
/// # Errors
/// Those of [`InputSeries::new`].
#[inline]
pub(super) fn read_series<'a, 'py>(
    signature: &Signature,
    given: &[Given<'a, 'py>],
    series: &mut InputList<'a, 'py>,
) -> PyResult<()> {
    for (argument, object) in signature.arguments.iter().zip(given.iter().flatten()) {
        series.push(InputSeries::new(
            &signature.function,
            &argument.name,
            *object,
        )?);
    }
    Ok(())
}

/// A series as Python handed it over, or a copy of it as native, contiguous `float64`.
pub(super) struct InputSeries<'a, 'py> {
    array: Array<'a, 'py>,
}

enum Array<'a, 'py> {
    Given(Borrowed<'a, 'py, PyArray1<f64>>),
    Copied(Bound<'py, PyArray1<f64>>),
}

impl<'a, 'py> InputSeries<'a, 'py> {
    /// Reads the argument `name` of `function`.
    ///
    /// A plain one-dimensional array of native float64 is read in place. Everything else that
    /// holds real numbers (strided or reversed views, other widths, integers, lists, pandas and
    /// polars series, masked arrays) is copied into one; what is masked or missing becomes NaN.
    ///
    /// # Errors
    /// `TypeError` for what holds no real numbers, `ValueError` for more or less than one dimension.
    #[inline]
    fn new(function: &str, name: &str, object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let array = match plain(object) {
            Some(array) => Array::Given(array),
            None => Array::Copied(copied(function, name, &object)?),
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
        // `plain`, or as NumPy made it), and the caller of the function keeps it alive.
        unsafe { std::slice::from_raw_parts(array.data(), array.len()) }
    }
}

/// The object as an array that can be read in place.
///
/// The fields of NumPy's array are read directly: asking for its data type and comparing that with
/// `float64` takes as long as a short computation.
#[inline]
fn plain<'a, 'py>(object: Borrowed<'a, 'py, PyAny>) -> Option<Borrowed<'a, 'py, PyArray1<f64>>> {
    // Subclasses may mean something else by their values, as masked arrays do.
    let array = object.cast_exact::<PyUntypedArray>().ok()?;
    // SAFETY: the pointers are those of a live array and of its data type.
    let (fields, dtype) = unsafe {
        let data = &*_PyArray_GET_ITEM_DATA(array.as_array_ptr());
        (data, &*_PyDataType_GET_ITEM_DATA(data.descr))
    };
    let plain = fields.nd == 1
        && fields.flags & NPY_ARRAY_ALIGNED != 0
        && fields.flags & NPY_ARRAY_C_CONTIGUOUS != 0
        && dtype.type_num == NPY_DOUBLE as c_int
        && dtype.byteorder == NATIVE;
    // SAFETY: one dimension of native float64, as was just seen.
    plain.then(|| unsafe { object.cast_unchecked() })
}

#[cold]
fn copied<'py>(
    function: &str,
    name: &str,
    object: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<f64>>> {
    let read = call_python::run(object.py(), "series", (object,))?;
    if let Ok(what) = read.cast::<PyString>() {
        return Err(type_error(
            function,
            format_args!("{name} must be real numbers in one dimension, not {what}"),
        ));
    }
    if let Ok(array) = read.cast::<PyUntypedArray>()
        && array.ndim() != 1
    {
        let kind = ErrorKind::Dimensions {
            name: name.to_owned(),
            dimensions: array.ndim(),
        };
        return Err(kind.of(function).into());
    }
    Ok(read.cast_into::<PyArray1<f64>>()?)
}
