//! Definitions that code in Python makes, checked and compiled.

use super::columns::{FUNCTION, bar, read};
use super::feature_set::FeatureSet;
use super::numbers;
use super::reduced;
use crate::catalogue::entry::{Catalogue, Entry};
use crate::catalogue::signature::Form;
use crate::error::shortened;
use crate::forms::features::definition::{Definition, Place, Source};
use crate::python::error::type_error;
use crate::python::input_series::InputSeries;
use crate::python::objects::{float, text, tuple, whole};
use crate::python::options;
use crate::python::panics::caught;
use crate::python::parameter_values;
use crate::value::Value;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use smallvec::SmallVec;

/// The indicators of a catalogue, by name.
#[pyclass(frozen)]
pub(super) struct Definitions {
    pub catalogue: &'static Catalogue,
}

#[pymethods]
impl Definitions {
    /// The version of what these classes take and give: a package computes features of another one's indicators, which may
    /// be built with another release of this crate, only where both have the same.
    #[classattr]
    const INTERFACE: u32 = 2;

    /// The parameters of the indicator `name` as it takes them, from `values` in their order; its warm-up; and what becomes of
    /// `missing` values, or `None`.
    #[pyo3(signature = (name, values, missing))]
    fn checked<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        values: &Bound<'py, PyTuple>,
        missing: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let checked = || {
            let (entry, values) = self.defined(name, values)?;
            let checked = entry.check(&values);
            let warmup = checked.and_then(|()| entry.warmup(&values));
            let warmup = warmup.map_err(|kind| entry.error(kind))?;
            let objects = values
                .into_iter()
                .map(|value| parameter_values::object(py, value));
            let objects: Vec<_> = objects.collect::<PyResult<_>>()?;
            let values = tuple(py, objects.into_iter())?.into_any();
            let missing = options::missing(name, missing.map(|given| given.as_borrowed()))?;
            let missing = match options::missing_name(missing) {
                Some(missing) => text(py, missing)?,
                None => py.None().into_bound(py),
            };
            tuple(py, [values, whole(py, warmup)?, missing].into_iter())
        };
        caught(checked, || name.to_owned())
    }

    /// What `help()` shows of what makes definitions of the indicator `name`.
    fn documentation<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let documented = || {
            text(
                py,
                &self.entry(name)?.signature(Form::Definition).docstring(),
            )
        };
        caught(documented, || name.to_owned())
    }

    /// What computes the `features`, which are places of outputs of these definitions.
    ///
    /// A definition is a tuple of its name, its parameters, the places of its inputs and what becomes of missing values. A place is a pair of numbers: those of a
    /// definition and of its output, or −1 and that of a column.
    fn compile(
        &self,
        definitions: &Bound<'_, PyTuple>,
        features: &Bound<'_, PyTuple>,
    ) -> PyResult<FeatureSet> {
        let compiled = || {
            let mut defined = Vec::new();
            for definition in definitions.iter_borrowed() {
                let [name, values, inputs, missing] = parts(&definition)?;
                let (name, values) = (name.cast::<PyString>()?, values.cast::<PyTuple>()?);
                let (entry, values) = self.defined(name.to_str()?, &values)?;
                let mut sources = Vec::new();
                for place in inputs.cast::<PyTuple>()?.iter_borrowed() {
                    let [definition, number] = parts(&place)?;
                    let number = number.extract()?;
                    sources.push(match definition.extract::<isize>()?.try_into() {
                        Ok(definition) => Source::Output(Place {
                            definition,
                            output: number,
                        }),
                        Err(_) => Source::Column(number),
                    });
                }
                let missing = options::missing(entry.name, Some(missing))?;
                let definition = Definition::new(entry, values, sources, missing);
                defined.push(definition.map_err(|kind| entry.error(kind))?);
            }
            let mut places = Vec::new();
            for place in features.iter_borrowed() {
                let [definition, output] = parts(&place)?;
                places.push(Place {
                    definition: definition.extract()?,
                    output: output.extract()?,
                });
            }
            FeatureSet::new(defined, places)
        };
        caught(compiled, || FUNCTION.to_owned())
    }

    /// Columns with these names as arrays of float64, in which what is missing is NaN. Errors name `function`.
    #[staticmethod]
    fn read<'py>(
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        columns: &Bound<'py, PyTuple>,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let read = || {
            let read = read(names, columns, function)?.into_iter();
            tuple(py, read.map(InputSeries::into_object))
        };
        caught(read, || function.to_owned())
    }

    /// The values of a bar, whose columns have these names, as floats: NaN where one is missing. Errors name
    /// `function`.
    #[staticmethod]
    fn bar<'py>(
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        values: &Bound<'py, PyTuple>,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let read = || {
            let values = bar(names, values, function)?;
            let floats: Vec<_> = values
                .into_iter()
                .map(|value| float(py, value))
                .collect::<PyResult<_>>()?;
            tuple(py, floats.into_iter())
        };
        caught(read, || function.to_owned())
    }

    /// A number for each value of an array of int64 or of objects, which are told apart by identity, from 0 on, and the
    /// places of the first value with each number. `None` for any other array, and for objects of which few are the same.
    #[staticmethod]
    fn numbered<'py>(
        py: Python<'py>,
        values: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyTuple>>> {
        caught(|| numbers::numbered(py, values), || FUNCTION.to_owned())
    }

    /// What the reductions `reduce` keep of each column with these names: a tuple of numbers for each, and the names of the
    /// reductions, of which there are none where one was given that is no list. Errors name `function`.
    #[staticmethod]
    fn reduced<'py>(
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        columns: &Bound<'py, PyTuple>,
        reduce: &Bound<'py, PyAny>,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let reduced = || reduced::reduced(py, names, columns, reduce, function);
        caught(reduced, || function.to_owned())
    }
}

impl Definitions {
    /// The indicator of this name.
    fn entry(&self, name: &str) -> PyResult<&'static Entry> {
        self.catalogue.get(name).ok_or_else(|| {
            let message = format_args!("no indicator has the name {:?}", shortened(name));
            type_error(FUNCTION, message)
        })
    }

    /// The indicator of this name, and its parameters, of which only the types are checked.
    fn defined(
        &self,
        name: &str,
        values: &Bound<'_, PyTuple>,
    ) -> PyResult<(&'static Entry, Vec<Value>)> {
        let entry = self.entry(name)?;
        let given = entry.params.iter().zip(values.iter_borrowed());
        let values =
            given.map(|(param, object)| parameter_values::value(entry.name, param, Some(object)));
        Ok((entry, values.collect::<PyResult<_>>()?))
    }
}

/// The parts of a tuple of so many.
fn parts<'a, 'py, const N: usize>(
    object: &'a Bound<'py, PyAny>,
) -> PyResult<[Borrowed<'a, 'py, PyAny>; N]> {
    let parts: SmallVec<[_; 4]> = object.cast::<PyTuple>()?.iter_borrowed().collect();
    <[_; N]>::try_from(&*parts)
        .map_err(|_| type_error(FUNCTION, format_args!("a tuple must have {N} parts")))
}
