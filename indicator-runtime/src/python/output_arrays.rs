//! NumPy arrays that kernels write, and the parameter columns of sweeps.

use super::array_memory::{Number, uninitialised};
use super::call_python::run;
use super::files::convert;
use super::objects::{Foreign, text, tuple};
use super::signals::interruptible_if_long;
use crate::catalogue::param::Domain;
use crate::error::ErrorKind;
use crate::forms::sweep::grid::Grid;
use crate::memory::room::Room;
use crate::value::Value;
use pyo3::prelude::*;
use pyo3::types::PyBool;
use smallvec::SmallVec;

/// Arrays that are handed over.
pub(super) type Arrays<'py> = SmallVec<[Bound<'py, PyAny>; 4]>;

/// An array of one shape for each output, of signals where it is said so, which `write` fills.
///
/// # Errors
/// `MemoryError`, and those of `write`, after which no array has been seen.
#[inline]
pub(super) fn filled_arrays<'py, const N: usize>(
    py: Python<'py>,
    signals: impl Iterator<Item = bool>,
    shape: [usize; N],
    write: impl FnOnce(&mut [Room<'_>]) -> PyResult<Result<(), ErrorKind>>,
) -> PyResult<Result<Arrays<'py>, ErrorKind>> {
    let mut arrays = Arrays::new();
    let mut rooms: SmallVec<[Room<'_>; 4]> = SmallVec::new();
    for is_signal in signals {
        // SAFETY: Python sees the array after `write` has written all of it, and the room is gone before.
        let (array, room) = unsafe {
            if is_signal {
                let (array, room) = uninitialised::<i32, N>(py, shape)?;
                (array, Room::from(room))
            } else {
                let (array, room) = uninitialised::<f64, N>(py, shape)?;
                (array, Room::from(room))
            }
        };
        rooms.push(room);
        arrays.push(array);
    }
    Ok(write(&mut rooms)?.map(|()| arrays))
}

/// The parameter at `index` in every row of a sweep, as an array. Whole numbers are signed, so that they can be
/// computed with.
///
/// # Errors
/// `MemoryError`.
pub(super) fn column<'py>(
    py: Python<'py>,
    grid: &Grid,
    index: usize,
    domain: &Domain,
) -> PyResult<Bound<'py, PyAny>> {
    let chosen = |places: Bound<'py, PyAny>, options: SmallVec<[Bound<'py, PyAny>; 8]>| {
        let options = tuple(py, options.into_iter())?;
        run(py, &convert(py)?.chosen, &[&options, &places]).map(Foreign::into_bound)
    };
    match *domain {
        Domain::Usize { .. } | Domain::I64 { .. } => {
            numbers(py, grid, index, |value| match value {
                Value::Usize(value) => i64::try_from(value).unwrap_or(i64::MAX),
                Value::I64(value) => value,
                _ => 0,
            })
        }
        Domain::F64 { .. } => numbers(py, grid, index, |value| match value {
            Value::F64(value) => value,
            _ => f64::NAN,
        }),
        Domain::Bool { .. } => {
            let places = numbers(py, grid, index, |value| {
                i64::from(value == Value::Bool(true))
            })?;
            let options = [false, true].map(|option| PyBool::new(py, option).to_owned().into_any());
            chosen(places, options.into_iter().collect())
        }
        Domain::Choice { names, .. } => {
            let place = |value| names.iter().position(|name| value == Value::Choice(name));
            let places = numbers(py, grid, index, |value| {
                place(value).map_or(0, |at| at as i64)
            })?;
            let options = names.iter().map(|name| text(py, name));
            chosen(places, options.collect::<PyResult<_>>()?)
        }
    }
}

/// What a row costs besides its windows, in operations of a window.
const ROW: usize = 64;

/// Rows that take less than the time from one look for a signal to the next.
const ROWS: usize = 1 << 18;

/// A number for each row.
fn numbers<'py, T: Number + Send>(
    py: Python<'py>,
    grid: &Grid,
    index: usize,
    number: impl Fn(Value) -> T + Send + Sync,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: Python sees the array after all of it was written, and the room is gone before.
    let (array, room) = unsafe { uninitialised(py, [grid.rows()])? };
    let mut values = grid.column(index);
    interruptible_if_long(py, grid.rows(), ROW, |watch| {
        for places in room.chunks_mut(ROWS) {
            if watch.stopped() {
                break; // An exception has been raised, which is what is returned.
            }
            for (place, value) in places.iter_mut().zip(&mut values) {
                place.write(number(value));
            }
        }
    })?;
    Ok(array)
}
