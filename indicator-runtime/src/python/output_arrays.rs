//! NumPy arrays that kernels write, and the parameter columns of sweeps.

use crate::catalogue::param::{Domain, Value};
use crate::memory::uninit::Room;
use numpy::ndarray::{Dim, Dimension, IntoDimension};
use numpy::{PyArray, PyArray1, PyArrayMethods, PyUntypedArrayMethods};
use pyo3::exceptions::PyMemoryError;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// Arrays of more bytes than this are asked for in a way that can be refused.
const LARGE: usize = 1 << 20;

/// `count` arrays of one shape that `write` fills.
///
/// The memory is NumPy's own, which asks for huge pages where that pays, and is touched once.
///
/// # Errors
/// `MemoryError`, and those of `write`, after which no array has been seen.
#[inline]
pub(super) fn filled_arrays<'py, const N: usize>(
    py: Python<'py>,
    count: usize,
    shape: [usize; N],
    write: impl FnOnce(&mut [Room<'_>]) -> PyResult<()>,
) -> PyResult<SmallVec<[Bound<'py, PyAny>; 4]>>
where
    Dim<[usize; N]>: Dimension,
    [usize; N]: IntoDimension<Dim = Dim<[usize; N]>>,
{
    let mut arrays: SmallVec<[Bound<'py, PyAny>; 4]> = SmallVec::new();
    let mut rooms: SmallVec<[Room<'_>; 4]> = SmallVec::new();
    for _ in 0..count {
        let array = uninitialised_array(py, shape)?;
        // SAFETY: the array was made here, is contiguous and has so many values, is shown to nobody before
        // `write` is done, and lives as long; `MaybeUninit` says nothing about what is there.
        rooms.push(unsafe { std::slice::from_raw_parts_mut(array.data().cast(), array.len()) });
        arrays.push(array.into_any());
    }
    write(&mut rooms)?;
    Ok(arrays)
}

fn uninitialised_array<'py, const N: usize>(
    py: Python<'py>,
    shape: [usize; N],
) -> PyResult<Bound<'py, PyArray<f64, Dim<[usize; N]>>>>
where
    Dim<[usize; N]>: Dimension,
    [usize; N]: IntoDimension<Dim = Dim<[usize; N]>>,
{
    let cells = shape.iter().product::<usize>();
    if cells.saturating_mul(size_of::<f64>()) > LARGE {
        let array = py
            .import("numpy")?
            .call_method1("empty", (shape.to_vec(),))?;
        return Ok(array.cast_into()?);
    }
    // SAFETY: `filled_arrays` shows the array to nobody before all of it is written.
    Ok(unsafe { PyArray::new(py, shape, false) })
}

/// One parameter of every row of a sweep, as an array.
pub(super) fn column<'py>(
    py: Python<'py>,
    domain: &Domain,
    values: impl ExactSizeIterator<Item = Value>,
) -> PyResult<Bound<'py, PyAny>> {
    macro_rules! array {
        ($variant:ident, $as:ty) => {{
            let mut column: Vec<$as> = Vec::new();
            if column.try_reserve_exact(values.len()).is_err() {
                return Err(PyMemoryError::new_err(format!(
                    "no memory for {} parameters",
                    values.len()
                )));
            }
            column.extend(values.map(|value| match value {
                Value::$variant(value) => value as $as,
                _ => <$as>::default(),
            }));
            PyArray1::from_vec(py, column).into_any()
        }};
    }
    Ok(match domain {
        Domain::Usize { .. } => array!(Usize, u64),
        Domain::I64 { .. } => array!(I64, i64),
        Domain::F64 { .. } => array!(F64, f64),
        Domain::Bool { .. } => array!(Bool, bool),
        Domain::Choice { .. } => {
            let names: Vec<String> = values
                .map(|value| match value {
                    Value::Choice(name) => name.to_owned(),
                    value => value.to_string(),
                })
                .collect();
            py.import("numpy")?.call_method1("array", (names,))?
        }
    })
}
