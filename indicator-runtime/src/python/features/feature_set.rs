//! Features of frames.

use super::FUNCTION;
use super::live_features::LiveFeatures;
use crate::catalogue::series_spec::OutputKind;
use crate::error::ErrorKind;
use crate::forms::features::definition::{Definition, Place};
use crate::forms::features::groups::Groups;
use crate::forms::features::live::Live;
use crate::forms::features::run::Features;
use crate::memory::room::Room;
use crate::python::array_memory::{uninitialised, values};
use crate::python::error::type_error;
use crate::python::input_series::InputSeries;
use crate::python::objects::tuple;
use crate::python::panics::caught;
use crate::python::signals::interruptible_if_long;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};
use std::sync::Arc;

/// Features that can be computed over frames, and bar by bar.
#[pyclass(frozen)]
pub(super) struct FeatureSet {
    features: Features,
    defined: Arc<Defined>,
}

/// What features are made of.
pub(super) struct Defined {
    definitions: Vec<Definition>,
    features: Vec<Place>,
    /// How many columns are read.
    pub columns: usize,
    /// The longest warm-up of an indicator.
    pub longest: usize,
}

impl Defined {
    /// Whether each feature is a signal.
    pub fn signals(&self) -> impl ExactSizeIterator<Item = bool> {
        self.features.iter().map(|place| {
            let entry = self.definitions[place.definition].entry;
            entry.outputs[place.output].kind == OutputKind::Signal
        })
    }

    /// New streams.
    pub fn live(&self) -> PyResult<Live> {
        Ok(Live::new(&self.definitions, &self.features)?)
    }

    /// Arrays for the features of so many rows, which `write` fills: one of float64 with a row for each feature that is
    /// no signal, and one of int32 with a row for each that is.
    ///
    /// # Errors
    /// `MemoryError`, and those of `write`, after which no array has been seen.
    pub fn filled_arrays<'py>(
        &self,
        py: Python<'py>,
        rows: usize,
        write: impl FnOnce(&mut [Room<'_>]) -> PyResult<Result<(), ErrorKind>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let signals = self.signals().filter(|is_signal| *is_signal).count();
        let numbers = self.features.len() - signals;
        // SAFETY: Python sees the arrays after `write` has written all of them, and the rooms are gone before.
        let ((numbers, number_room), (signals, signal_room)) = unsafe {
            (
                uninitialised::<f64, 2>(py, [numbers, rows])?,
                uninitialised::<i32, 2>(py, [signals, rows])?,
            )
        };
        let (mut number_rooms, mut signal_rooms) = (number_room, signal_room);
        let mut rooms = Vec::new();
        for is_signal in self.signals() {
            rooms.push(if is_signal {
                let (room, rest) = signal_rooms.split_at_mut(rows);
                signal_rooms = rest;
                Room::from(room)
            } else {
                let (room, rest) = number_rooms.split_at_mut(rows);
                number_rooms = rest;
                Room::from(room)
            });
        }
        write(&mut rooms)?.map_err(|kind| kind.of(FUNCTION))?;
        tuple(py, [numbers, signals].into_iter())
    }
}

impl FeatureSet {
    /// The `features` of these definitions.
    pub fn new(definitions: Vec<Definition>, features: Vec<Place>) -> PyResult<Self> {
        let compiled = Features::new(&definitions, &features).map_err(|kind| kind.of(FUNCTION))?;
        let warmups = definitions.iter().map(Definition::warmup);
        let defined = Defined {
            columns: compiled.columns(),
            longest: warmups.max().unwrap_or(0),
            definitions,
            features,
        };
        Ok(Self {
            features: compiled,
            defined: Arc::new(defined),
        })
    }
}

#[pymethods]
impl FeatureSet {
    /// The features over `columns` with these `names`, as arrays of float64 and of int32 with a row for each.
    ///
    /// `codes` has the number of each row's symbol, an int64 below `symbols`; another number is no symbol. `None` is one
    /// series.
    #[pyo3(signature = (names, columns, codes, symbols))]
    fn compute<'py>(
        &self,
        py: Python<'py>,
        names: Vec<String>,
        columns: &Bound<'py, PyList>,
        codes: Option<&Bound<'py, PyAny>>,
        symbols: usize,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let computed = || {
            let columns: Vec<Bound<'py, PyAny>> = columns.iter().collect();
            let inputs = read(&columns, &names)?;
            let mut pins = Vec::new();
            for input in &inputs {
                pins.extend(input.pinned(0)?);
            }
            // From here on, no code in Python runs before the computation.
            let slices = slices(&inputs, &names)?;
            let fail = |kind: ErrorKind| kind.of(FUNCTION);
            let groups = match codes {
                // SAFETY: the caller keeps the array, which nobody else has, and no code in Python runs meanwhile.
                Some(codes) => match unsafe { values::<i64>(codes) } {
                    Some(codes) => Groups::of(codes, symbols).map_err(fail)?,
                    None => return Err(type_error(FUNCTION, "codes must be an array of int64")),
                },
                None => Groups::one(slices.first().map_or(0, |column| column.len())),
            };
            let rows = groups.list.last().map_or(0, |last| last.rows.end);
            let work = rows.saturating_mul(self.features.indicators());
            self.defined.filled_arrays(py, rows, |rooms| {
                interruptible_if_long(py, work, self.defined.longest, |watch| {
                    self.features.run(&slices, &groups, rooms, watch)
                })
            })
        };
        caught(computed, || FUNCTION.to_owned())
    }

    /// The same features bar by bar.
    fn live(&self) -> PyResult<LiveFeatures> {
        caught(
            || LiveFeatures::new(self.defined.clone()),
            || FUNCTION.to_owned(),
        )
    }
}

/// The columns with these names.
pub(super) fn read<'a, 'py>(
    columns: &'a [Bound<'py, PyAny>],
    names: &[String],
) -> PyResult<Vec<InputSeries<'a, 'py>>> {
    let columns = columns.iter().zip(names);
    columns
        .map(|(column, name)| InputSeries::read(column.as_borrowed(), FUNCTION, name))
        .collect()
}

/// The values of the columns with these names, as they are now.
pub(super) fn slices<'a>(
    inputs: &'a [InputSeries<'_, '_>],
    names: &[String],
) -> PyResult<Vec<&'a [f64]>> {
    let inputs = inputs.iter().zip(names);
    inputs
        .map(|(input, name)| input.slice(FUNCTION, name))
        .collect()
}
