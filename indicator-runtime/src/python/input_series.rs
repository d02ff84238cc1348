//! Reading a series that Python passes (an array, a list, a series of pandas or polars) as a slice.
//!
//! In two stages, since what reads one argument may change another one. First each series is, or becomes, an array,
//! which may run any code in Python. After the last such code, [`Inputs::slices`] looks at the memory of all.

use super::arguments::Given;
use super::array_memory::{dimensions, values};
use super::call_python::{functions, read, wrong_type};
use super::error::type_error;
use super::objects::{Foreign, weak_reference};
use crate::catalogue::signature::Signature;
use crate::error::ErrorKind;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// The values of some series.
pub(super) type Slices<'a> = SmallVec<[&'a [f64]; 4]>;

/// What an input must be.
const NUMBERS: &str = "real numbers in one dimension";

/// The inputs of a call.
pub(super) struct Inputs<'a, 'py> {
    signature: &'a Signature,
    series: SmallVec<[InputSeries<'a, 'py>; 4]>,
}

/// Weak references to arrays, which NumPy refuses to resize as long as these live.
pub(super) type Pins<'py> = SmallVec<[Bound<'py, PyAny>; 4]>;

/// A series as Python handed it over, or what it was read as.
enum InputSeries<'a, 'py> {
    Given(Borrowed<'a, 'py, PyAny>),
    Read(Foreign<'py>),
}

impl<'py> InputSeries<'_, 'py> {
    fn object(&self) -> &Bound<'py, PyAny> {
        match self {
            Self::Given(object) => object,
            Self::Read(object) => object,
        }
    }
}

impl<'a, 'py> Inputs<'a, 'py> {
    /// The inputs of a function; [`Inputs::read`] reads them.
    #[inline]
    pub fn new(signature: &'a Signature) -> Self {
        Self {
            signature,
            series: SmallVec::new(),
        }
    }

    /// Reads the inputs, which are the first arguments of the signature.
    ///
    /// A plain one-dimensional array of native float64 is read in place. Everything else that holds real numbers
    /// (strided or reversed views, other widths, integers, lists, pandas and polars series, masked arrays) is copied
    /// into one; what is masked or missing becomes NaN.
    ///
    /// # Errors
    /// `TypeError` for what holds no real numbers, `ValueError` for more or less than one dimension.
    #[inline]
    pub fn read(&mut self, given: &[Given<'a, 'py>]) -> PyResult<()> {
        let signature = self.signature;
        for (argument, object) in signature.arguments.iter().zip(given.iter().flatten()) {
            self.series.push(if is_plain(object) {
                InputSeries::Given(*object)
            } else {
                InputSeries::Read(converted(&signature.function, &argument.name, object)?)
            });
        }
        Ok(())
    }

    /// Keeps NumPy from resizing arrays of more than `length` values, for a computation during which other code in
    /// Python runs.
    ///
    /// # Errors
    /// `MemoryError`.
    #[inline]
    pub fn pinned(&self, length: usize) -> PyResult<Pins<'py>> {
        let mut pins = Pins::new();
        for series in &self.series {
            // SAFETY: the values are not used.
            let values = unsafe { values::<f64>(series.object()) };
            if values.is_some_and(|values| values.len() > length) {
                pins.push(weak_reference(series.object())?);
            }
        }
        Ok(pins)
    }

    /// The values, as they are now, in an empty list of the caller's.
    ///
    /// # Errors
    /// `TypeError` where an array has become something else since it was read.
    #[inline]
    pub fn slices<'s>(&'s self, slices: &mut Slices<'s>) -> PyResult<()> {
        for (series, argument) in self.series.iter().zip(&self.signature.arguments) {
            // SAFETY: `self` or the caller of the function keeps the array alive. No code in Python runs on this
            // thread before the computation; that other threads, and handlers of signals, leave the array its memory
            // is asked of the caller, as by NumPy itself, and `pinned` makes NumPy refuse to resize it.
            let Some(values) = (unsafe { values::<f64>(series.object()) }) else {
                return Err(changed(&self.signature.function, &argument.name));
            };
            slices.push(values);
        }
        Ok(())
    }
}

/// Whether all series are read in place.
#[inline]
pub(super) fn are_plain(given: &[Given<'_, '_>]) -> bool {
    given.iter().flatten().all(|object| is_plain(object))
}

/// Whether a series is read in place.
#[inline]
fn is_plain(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: the values are not used.
    unsafe { values::<f64>(object) }.is_some()
}

#[cold]
fn changed(function: &str, name: &str) -> PyErr {
    type_error(
        function,
        format_args!("{name} must be {NUMBERS}, and stay so while other arguments are read"),
    )
}

#[cold]
fn converted<'py>(
    function: &str,
    name: &str,
    object: &Bound<'py, PyAny>,
) -> PyResult<Foreign<'py>> {
    let array = read(&functions(object.py()).series, object, function, name, &[])?;
    // What code in Python returns is not believed to be what was asked for.
    match dimensions(&array) {
        Some(1) if is_plain(&array) => Ok(array),
        None | Some(1) => Err(wrong_type(object, function, name, NUMBERS)),
        Some(dimensions) => {
            let name = name.to_owned();
            Err(ErrorKind::Dimensions { name, dimensions }
                .of(function)
                .into())
        }
    }
}
