//! From computed values to what Python gets.

use super::docstrings;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, Value};
use crate::engine::walk::Room;
use numpy::ndarray::{Dim, Dimension, IntoDimension};
use numpy::{PyArray, PyArray1, PyArrayMethods, PyUntypedArrayMethods};
use pyo3::exceptions::PyMemoryError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::IntoPyDict;
use smallvec::SmallVec;

/// How the outputs of an indicator are handed over: one as it is, several as a named tuple.
pub(super) enum Shape {
    One,
    Several(Py<PyAny>),
}

impl Shape {
    /// The shape for `entry`; where it has several outputs, the named tuple `XOutput` is added to
    /// the module.
    pub fn new(module: &Bound<'_, PyModule>, package: &str, entry: &Entry) -> PyResult<Self> {
        if entry.outputs.len() == 1 {
            return Ok(Self::One);
        }
        let py = module.py();
        let name = format!("{}Output", entry.camel_name());
        let options = [("module", package)].into_py_dict(py)?;
        let class = py.import("collections")?.call_method(
            "namedtuple",
            (&name, entry.output_names().collect::<Vec<_>>()),
            Some(&options),
        )?;
        class.setattr(
            "__doc__",
            format!(
                "The outputs of {}: {}.",
                entry.name,
                docstrings::listed(entry.output_names())
            ),
        )?;
        module.add(name.as_str(), &class)?;
        Ok(Self::Several(class.unbind()))
    }

    pub fn clone_ref(&self, py: Python<'_>) -> Self {
        match self {
            Self::One => Self::One,
            Self::Several(class) => Self::Several(class.clone_ref(py)),
        }
    }

    /// The outputs in this shape.
    #[inline]
    pub fn pack<'py>(
        &self,
        py: Python<'py>,
        mut outputs: impl ExactSizeIterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::One => Ok(outputs.next().expect("an indicator has an output")),
            Self::Several(class) => {
                // As the named tuple's own `__new__` does, but without running code in Python.
                let class = class.bind(py).as_ptr().cast::<ffi::PyTypeObject>();
                let count = isize::try_from(outputs.len())?;
                // SAFETY: a subtype of `tuple` without attributes of its own is allocated as tuples
                // are; each of its places is written once with a reference that it takes over, and
                // nobody has seen it before.
                unsafe {
                    let tuple = ffi::PyType_GenericAlloc(class, count);
                    let packed = Bound::from_owned_ptr_or_err(py, tuple)?;
                    for (place, output) in (0..).zip(outputs) {
                        if ffi::PyTuple_SetItem(tuple, place, output.into_ptr()) != 0 {
                            return Err(PyErr::fetch(py));
                        }
                    }
                    Ok(packed)
                }
            }
        }
    }
}

/// Arrays of more bytes than this are asked for in a way that can be refused.
const LARGE: usize = 1 << 20;

/// `count` arrays of one shape that `write` fills.
///
/// The memory is NumPy's own, which asks for huge pages where that pays, and is touched once.
///
/// # Errors
/// `MemoryError`, and those of `write`, after which no array has been seen.
#[inline]
pub(super) fn written<'py, const N: usize>(
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
        let array = unwritten(py, shape)?;
        // SAFETY: the array was made here, has so many values in one piece, is shown to nobody before
        // `write` is done, and lives as long; `MaybeUninit` says nothing about what is there.
        rooms.push(unsafe { std::slice::from_raw_parts_mut(array.data().cast(), array.len()) });
        arrays.push(array.into_any());
    }
    write(&mut rooms)?;
    Ok(arrays)
}

fn unwritten<'py, const N: usize>(
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
    // SAFETY: `written` shows the array to nobody before all of it is written.
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
