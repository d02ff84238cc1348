//! Arguments that are no plain arrays, opened by `containers.py`: panels, series and frames; and arrays for the outputs.

use super::arguments::{Arguments, Given};
use super::array_memory::writable;
use super::call_python::{call, run};
use super::error::type_error;
use super::files::containers;
use super::objects::{Foreign, signed, text, tuple, weak_reference};
use super::output_arrays::Arrays;
use crate::catalogue::entry::Entry;
use crate::error::ErrorKind;
use crate::memory::room::Room;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use smallvec::SmallVec;

/// The shape of a panel.
#[derive(Clone, Copy)]
pub(super) struct Panel {
    /// How many series.
    pub count: usize,
    /// How many bars each has.
    pub length: usize,
}

/// What is to be computed of such arguments, and how its outputs are handed over.
pub(super) struct Opened<'py> {
    /// The inputs, as arrays in one dimension, series by series.
    arrays: Foreign<'py>,
    /// How many series there are, of which one that yields nothing is missing throughout. `None` for one that is
    /// refused then.
    pub count: Option<usize>,
    /// Of a panel, its shape.
    pub panel: Option<Panel>,
    /// Arrays of the caller's for the outputs.
    pub out: Option<Foreign<'py>>,
    /// What makes of the outputs what is returned.
    close: Option<Foreign<'py>>,
}

impl<'py> Opened<'py> {
    /// Opens the inputs `given` of a call of `function`, which is of `entry`. Without an axis, no panels are taken.
    ///
    /// # Errors
    /// `TypeError` for what holds no real numbers or cannot be written to; shapes, an axis or an index that do not fit;
    /// whatever the caller's code raises.
    #[cold]
    pub fn of(
        py: Python<'py>,
        entry: &Entry,
        function: &str,
        given: &[Given<'_, 'py>],
        axis: Option<i64>,
        out: Given<'_, 'py>,
    ) -> PyResult<Self> {
        let function = described(py, entry, function)?;
        let nothing = py.None().into_bound(py);
        let axis = axis.map_or(Ok(nothing.clone()), |axis| signed(py, axis))?;
        let out = out.map_or(nothing, |out| out.to_owned());
        let mut arguments: SmallVec<[&Bound<'py, PyAny>; 7]> = SmallVec::new();
        arguments.extend([&*function, &axis, &out]);
        arguments.extend(given.iter().flatten().map(|given| &**given));
        let opened = run(py, &containers(py)?.opened, &arguments)?;
        let part = |place| opened.cast::<PyTuple>()?.get_item(place).map(Foreign::new);
        let some = |part: Foreign<'py>| (!part.is_none()).then_some(part);
        let number = |part: Foreign<'py>| some(part).map(|number| number.extract()).transpose();
        let (count, length) = (number(part(1)?)?, number(part(4)?)?);
        Ok(Self {
            arrays: part(0)?,
            count,
            panel: count
                .zip(length)
                .map(|(count, length)| Panel { count, length }),
            out: some(part(2)?),
            close: some(part(3)?),
        })
    }

    /// The inputs, as arguments of a call.
    pub fn inputs(&self) -> PyResult<Arguments<'_, 'py>> {
        let arrays = self.arrays.cast::<PyTuple>()?;
        Ok(arrays.iter_borrowed().map(Some).collect())
    }

    /// What is returned of these outputs.
    pub fn closed(&self, py: Python<'py>, outputs: Arrays<'py>) -> PyResult<Closed<'py>> {
        let Some(close) = &self.close else {
            return Ok(Closed::Each(outputs));
        };
        let outputs = tuple(py, outputs.into_iter())?;
        let closed = call(close, &outputs, None)?;
        match closed.cast::<PyTuple>() {
            Ok(each) => Ok(Closed::Each(each.iter().collect())),
            Err(_) => Ok(Closed::Together(closed.into_bound())),
        }
    }
}

/// What `containers.py` knows of `function`, which is of `entry`: its inputs and outputs. It is told once.
fn described<'py>(py: Python<'py>, entry: &Entry, function: &str) -> PyResult<Foreign<'py>> {
    let function = text(py, function)?;
    let known = containers(py)?.functions.bind(py).cast::<PyDict>()?;
    if let Some(known) = known.get_item(&function)? {
        return Ok(Foreign::new(known));
    }
    let indicator = text(py, entry.name)?;
    let names = entry.inputs.iter().map(|input| text(py, input.name));
    let names = tuple(py, names.collect::<PyResult<Vec<_>>>()?.into_iter())?;
    let outputs = entry
        .outputs
        .iter()
        .zip(entry.signals())
        .map(|(output, is_signal)| {
            let dtype = if is_signal { "int32" } else { "float64" };
            let pair = [text(py, output.name)?, text(py, dtype)?];
            tuple(py, pair.into_iter()).map(Bound::into_any)
        });
    let outputs = tuple(py, outputs.collect::<PyResult<Vec<_>>>()?.into_iter())?;
    let description = [&function, &indicator, names.as_any(), outputs.as_any()];
    run(py, &containers(py)?.described, &description)
}

/// Outputs as they are returned.
pub(super) enum Closed<'py> {
    /// One object each.
    Each(Arrays<'py>),
    /// One object for all.
    Together(Bound<'py, PyAny>),
}

/// Has `write` write the outputs of `entry` to these arrays, which it returns.
///
/// # Errors
/// `TypeError` where an array is no longer what it was when it was opened; arrays that share memory; those of `write`.
pub(super) fn filled_by<'py>(
    entry: &Entry,
    out: &Bound<'py, PyAny>,
    inputs: &[&[f64]],
    write: impl FnOnce(&mut [Room<'_>]) -> PyResult<Result<(), ErrorKind>>,
) -> PyResult<Result<Arrays<'py>, ErrorKind>> {
    let arrays: Arrays<'py> = out.cast::<PyTuple>()?.iter().collect();
    let mut pins: Arrays<'py> = Arrays::new();
    for array in &arrays {
        pins.push(weak_reference(array)?);
    }
    let mut rooms: SmallVec<[Room<'_>; 4]> = SmallVec::new();
    let mut taken: SmallVec<[(usize, usize); 8]> = inputs
        .iter()
        .map(|input| ends(input.as_ptr().addr(), size_of_val(*input)))
        .collect();
    for (array, is_signal) in arrays.iter().zip(entry.signals()) {
        // SAFETY: `arrays` keeps the array alive, and the pin keeps its memory; no code in Python runs on this thread
        // before `write` is done with it. That no other memory of this call overlaps is checked below, before it is used.
        let room = unsafe {
            if is_signal {
                writable::<i32>(array).map(Room::from)
            } else {
                writable::<f64>(array).map(Room::from)
            }
        };
        let Some(room) = room else {
            return Err(type_error(
                entry.name,
                "out has changed while other arguments were read",
            ));
        };
        let (first, end) = (room.address(0), room.address(room.len()));
        if taken
            .iter()
            .any(|(start, stop)| first < *stop && *start < end)
        {
            let message = "out shares memory with an input or another output";
            return Err(type_error(entry.name, message));
        }
        taken.push((first, end));
        rooms.push(room);
    }
    Ok(write(&mut rooms)?.map(|()| arrays))
}

/// Where memory begins and ends.
fn ends(first: usize, bytes: usize) -> (usize, usize) {
    (first, first + bytes)
}
