//! `out=`: arrays of the caller's that outputs are written to.

use super::arguments::Given;
use super::array_memory::writable;
use super::builtin_functions::Function;
use super::error::type_error;
use super::input_series::{Inputs, Pins, Slices};
use super::objects::weak_reference;
use super::output_arrays::Arrays;
use crate::catalogue::entry::Entry;
use crate::error::ErrorKind;
use crate::memory::room::{Room, Rooms};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use smallvec::SmallVec;

/// Why outputs cannot be written to arrays.
enum Refused {
    /// One is no plain array, or not as long as the inputs.
    NotPlain,
    /// Memory is that of an input or another output.
    Shared,
}

/// The caller's arrays. They are behind a pointer, as most calls have none.
pub(super) type Own<'py> = Box<Arrays<'py>>;

/// The arrays of `out`, if the outputs over the inputs `given`, which are plain, can be written to them as they are. What is
/// anything else, `containers.py` opens, or says what is wrong with it.
#[cold]
pub(super) fn plain<'py>(
    function: &Function,
    out: &Bound<'py, PyAny>,
    given: &[Given<'_, 'py>],
) -> PyResult<Option<Own<'py>>> {
    let entry = function.entry;
    let arrays: Arrays<'py> = match out.cast::<PyTuple>() {
        Ok(arrays) => arrays.iter().collect(),
        Err(_) => [out.clone()].into_iter().collect(),
    };
    let (mut inputs, mut slices) = (Inputs::new(&function.signature), Slices::new());
    inputs.read(given)?;
    inputs.slices(&mut slices)?;
    let is_plain = arrays.len() == entry.outputs.len() && rooms(entry, &arrays, &slices).is_ok();
    Ok(is_plain.then(|| Box::new(arrays)))
}

/// Keeps NumPy from resizing the arrays. It may run code in Python.
///
/// # Errors
/// `MemoryError`.
#[cold]
pub(super) fn pinned<'py>(arrays: &Own<'py>) -> PyResult<Box<Pins<'py>>> {
    let pins: PyResult<Pins<'py>> = arrays.iter().map(weak_reference).collect();
    pins.map(Box::new)
}

/// Has `write` write the outputs of `entry` to these arrays, which are pinned, and which it returns.
///
/// # Errors
/// `TypeError` where an array is no longer what it was when it was opened; arrays that share memory; those of `write`.
pub(super) fn filled_by<'py>(
    entry: &Entry,
    arrays: &Arrays<'py>,
    inputs: &[&[f64]],
    write: impl FnOnce(&mut [Room<'_>]) -> PyResult<Result<(), ErrorKind>>,
) -> PyResult<Result<Arrays<'py>, ErrorKind>> {
    let refused = |refused: Refused| {
        let message = match refused {
            Refused::NotPlain => "out has changed while other arguments were read",
            Refused::Shared => "out shares memory with an input or another output",
        };
        type_error(entry.name, message)
    };
    let mut rooms = rooms(entry, arrays, inputs).map_err(refused)?;
    Ok(write(&mut rooms)?.map(|()| arrays.clone()))
}

/// The memory of the arrays, one for each output.
fn rooms<'a>(
    entry: &Entry,
    arrays: &'a Arrays<'_>,
    inputs: &[&[f64]],
) -> Result<Rooms<'a>, Refused> {
    let mut rooms = Rooms::new();
    let mut taken: SmallVec<[(usize, usize); 8]> = inputs
        .iter()
        .map(|input| ends(input.as_ptr().addr(), size_of_val(*input)))
        .collect();
    for (array, is_signal) in arrays.iter().zip(entry.signals()) {
        // SAFETY: `arrays` keeps the array alive, and a pin keeps its memory; no code in Python runs on this thread
        // before the outputs are written. No other memory of this call overlaps, or the room is not handed out.
        let room = unsafe {
            if is_signal {
                writable::<i32>(array).map(Room::from)
            } else {
                writable::<f64>(array).map(Room::from)
            }
        };
        let length = inputs.first().map_or(0, |input| input.len());
        let room = room
            .filter(|room| room.len() == length)
            .ok_or(Refused::NotPlain)?;
        let (first, end) = (room.address(0), room.address(room.len()));
        if taken
            .iter()
            .any(|(start, stop)| first < *stop && *start < end)
        {
            return Err(Refused::Shared);
        }
        taken.push((first, end));
        rooms.push(room);
    }
    Ok(rooms)
}

/// Where memory begins and ends.
fn ends(first: usize, bytes: usize) -> (usize, usize) {
    (first, first + bytes)
}
