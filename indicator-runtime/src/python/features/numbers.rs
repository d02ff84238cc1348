//! Numbers for symbols that arrays hold.

use super::columns::FUNCTION;
use crate::forms::features::numbering;
use crate::python::array_memory::{Address, Number, uninitialised, values};
use crate::python::objects::{tuple, weak_reference};
use crate::python::signals::interruptible_if_long;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::hash::Hash;

/// Of so many objects one may be new. Where more are, their identities say little about which are equal.
const SAME: usize = 4;

/// The numbers of the values of an array of int64 or of objects, and the places of the first of each; `None` for any other
/// array, and for objects of which few are the same.
pub(super) fn numbered<'py>(
    py: Python<'py>,
    array: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyTuple>>> {
    // NumPy does not resize an array that it holds a weak reference to.
    let _pin = weak_reference(array)?;
    // SAFETY: the caller keeps the array, and nothing that runs before the last look at it gives it other memory.
    unsafe {
        if let Some(whole) = values::<i64>(array) {
            return of(py, whole, whole.len());
        }
        match values::<Address>(array) {
            Some(objects) => of(py, objects, objects.len() / SAME + 1),
            None => Ok(None),
        }
    }
}

fn of<'py, T: Number + Eq + Hash + Sync>(
    py: Python<'py>,
    values: &[T],
    most: usize,
) -> PyResult<Option<Bound<'py, PyTuple>>> {
    // SAFETY: Python sees the array after all of it was written, and the room is gone before.
    let (numbers, room) = unsafe { uninitialised::<i64, 1>(py, [values.len()])? };
    let firsts = interruptible_if_long(py, values.len(), 1, |watch| {
        numbering::numbered(values, most, room, watch)
    })?;
    let Some(firsts) = firsts.map_err(|kind| kind.of(FUNCTION))? else {
        return Ok(None);
    };
    // SAFETY: as above.
    let (places, room) = unsafe { uninitialised::<i64, 1>(py, [firsts.len()])? };
    for (place, first) in room.iter_mut().zip(firsts) {
        place.write(first);
    }
    tuple(py, [numbers, places].into_iter()).map(Some)
}
