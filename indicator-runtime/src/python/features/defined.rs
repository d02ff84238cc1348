//! What features are made of, for whole frames and bar by bar.

use crate::catalogue::series_spec::OutputKind;
use crate::error::ErrorKind;
use crate::forms::features::definition::{Definition, Place};
use crate::forms::features::live::Live;
use crate::memory::room::Room;
use crate::python::array_memory::uninitialised;
use crate::python::objects::tuple;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::sync::Arc;

/// What features are made of.
pub(super) struct Defined {
    definitions: Arc<[Definition]>,
    features: Arc<[Place]>,
    /// How many columns are read.
    pub columns: usize,
    /// The longest warm-up of an indicator.
    pub longest: usize,
}

impl Defined {
    /// These `features`, which read so many `columns`.
    pub fn new(definitions: Vec<Definition>, features: Vec<Place>, columns: usize) -> Self {
        let warmups = definitions.iter().map(Definition::warmup);
        Self {
            longest: warmups.max().unwrap_or(0),
            definitions: definitions.into(),
            features: features.into(),
            columns,
        }
    }

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
    /// no signal, and one of int32 with a row for each that is. Errors name `function`.
    ///
    /// # Errors
    /// `MemoryError`, and those of `write`, after which no array has been seen.
    pub fn filled_arrays<'py>(
        &self,
        py: Python<'py>,
        rows: usize,
        function: &str,
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
        write(&mut rooms)?.map_err(|kind| kind.of(function))?;
        tuple(py, [numbers, signals].into_iter())
    }
}
