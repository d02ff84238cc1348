//! Reading a series that Python passes (an array, a list, a series of pandas or polars) as a slice.
//!
//! In two stages, since what reads one argument may change another one. First each series is, or becomes, an array,
//! which may run any code in Python. After the last such code, [`Inputs::slices`] looks at the memory of all.

use super::arguments::Given;
use super::array_memory::{dimensions, values};
use super::convert::{read, wrong_type};
use super::error::type_error;
use super::files::convert;
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
pub(super) enum InputSeries<'a, 'py> {
    Given(Borrowed<'a, 'py, PyAny>),
    Read(Foreign<'py>),
}

impl<'a, 'py> InputSeries<'a, 'py> {
    /// The argument `name` of `function`.
    ///
    /// A plain one-dimensional array of native float64 is read in place. Everything else that holds real numbers
    /// (strided or reversed views, other widths, integers, lists, pandas and polars series, masked arrays) is copied
    /// into one; what is masked or missing becomes NaN.
    ///
    /// # Errors
    /// `TypeError` for what holds no real numbers, `ValueError` for more or less than one dimension.
    #[inline]
    pub fn read(object: Borrowed<'a, 'py, PyAny>, function: &str, name: &str) -> PyResult<Self> {
        if is_plain(&object) {
            Ok(Self::Given(object))
        } else {
            converted(function, name, &object).map(Self::Read)
        }
    }

    fn object(&self) -> &Bound<'py, PyAny> {
        match self {
            Self::Given(object) => object,
            Self::Read(object) => object,
        }
    }

    /// The array.
    pub fn into_object(self) -> Bound<'py, PyAny> {
        match self {
            Self::Given(object) => object.to_owned(),
            Self::Read(object) => object.into_bound(),
        }
    }

    /// Keeps NumPy from resizing the array, if it has more than `length` values.
    ///
    /// # Errors
    /// `MemoryError`.
    #[inline]
    pub fn pinned(&self, length: usize) -> PyResult<Option<Bound<'py, PyAny>>> {
        // SAFETY: the values are not used.
        let values = unsafe { values::<f64>(self.object()) };
        let is_long = values.is_some_and(|values| values.len() > length);
        is_long.then(|| weak_reference(self.object())).transpose()
    }

    /// The values of the argument `name` of `function`, as they are now.
    ///
    /// # Errors
    /// `TypeError` where the array has become something else since it was read.
    #[inline]
    pub fn slice(&self, function: &str, name: &str) -> PyResult<&[f64]> {
        // SAFETY: `self` or the caller of the function keeps the array alive. No code in Python runs on this
        // thread before the computation; that other threads, and handlers of signals, leave the array its memory
        // is asked of the caller, as by NumPy itself, and `pinned` makes NumPy refuse to resize it.
        unsafe { values::<f64>(self.object()) }.ok_or_else(|| changed(function, name))
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
    /// # Errors
    /// Those of [`InputSeries::read`].
    #[inline]
    pub fn read(&mut self, given: &[Given<'a, 'py>]) -> PyResult<()> {
        let signature = self.signature;
        for (argument, object) in signature.arguments.iter().zip(given.iter().flatten()) {
            let read = InputSeries::read(*object, &signature.function, &argument.name)?;
            self.series.push(read);
        }
        Ok(())
    }

    /// Takes the inputs as what they were read as before.
    ///
    /// # Errors
    /// `TypeError` where an array has become something else since.
    pub fn take(&mut self, read: &[Given<'a, 'py>]) -> PyResult<()> {
        let signature = self.signature;
        for (argument, object) in signature.arguments.iter().zip(read.iter().flatten()) {
            if !is_plain(object) {
                return Err(changed(&signature.function, &argument.name));
            }
            self.series.push(InputSeries::Given(*object));
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
            pins.extend(series.pinned(length)?);
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
            slices.push(series.slice(&self.signature.function, &argument.name)?);
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
    let array = read(&convert(object.py())?.series, object, function, name, &[])?;
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
