//! The memory of NumPy's arrays: read as slices, and allocated.

use super::objects::owned;
use super::result_memory::Block;
use numpy::npyffi::objects::{_PyArray_GET_ITEM_DATA, _PyDataType_GET_ITEM_DATA};
use numpy::npyffi::types::NPY_TYPES;
use numpy::npyffi::{NPY_ARRAY_CARRAY, NPY_ARRAY_WRITEABLE, NpyTypes, get_type_object};
use numpy::{PY_ARRAY_API, PyUntypedArray, PyUntypedArrayMethods};
use pyo3::exceptions::PyMemoryError;
use pyo3::ffi;
use pyo3::prelude::*;
use std::ffi::{c_char, c_int, c_long};
use std::mem::MaybeUninit;
use std::ptr::{NonNull, null_mut};
use std::sync::atomic::{AtomicPtr, Ordering};

/// How a data type says that its numbers have the byte order of this machine.
const NATIVE: c_char = b'=' as c_char;
/// The same of a type that has no order of bytes.
const ANY_ORDER: c_char = b'|' as c_char;

/// NumPy's class of arrays, which lives as long as the process.
static CLASS: AtomicPtr<ffi::PyTypeObject> = AtomicPtr::new(null_mut());

/// Finds NumPy's class and C functions, which imports NumPy.
pub(super) fn prepare(py: Python<'_>) {
    // SAFETY: asks for a pointer alone.
    let class = unsafe { get_type_object(py, NpyTypes::PyArray_Type) };
    CLASS.store(class, Ordering::Relaxed);
    numpy::npyffi::is_numpy_2(py);
}

/// A number that arrays hold, any bits of which are a value.
///
/// # Safety
/// `NUMBER` must be NumPy's name for the type, or for one of this size whose bits may be read as it.
pub(super) unsafe trait Number: Copy {
    const NUMBER: NPY_TYPES;
    /// How a data type says in which order the bytes are that this machine reads.
    const ORDER: c_char = NATIVE;
}

/// The address of an object, in an array of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub(super) struct Address(usize);

// SAFETY: such an array holds pointers, which are as large; an address may be read, but nothing is reached by it.
unsafe impl Number for Address {
    const NUMBER: NPY_TYPES = NPY_TYPES::NPY_OBJECT;
    const ORDER: c_char = ANY_ORDER;
}

// SAFETY: these are NumPy's names.
unsafe impl Number for f64 {
    const NUMBER: NPY_TYPES = NPY_TYPES::NPY_DOUBLE;
}

// SAFETY: C's `int` has 32 bits wherever NumPy runs.
unsafe impl Number for i32 {
    const NUMBER: NPY_TYPES = NPY_TYPES::NPY_INT;
}

// SAFETY: of several types of this size, `int64` is C's `long`, where that is as large.
unsafe impl Number for i64 {
    const NUMBER: NPY_TYPES = if size_of::<c_long>() == size_of::<i64>() {
        NPY_TYPES::NPY_LONG
    } else {
        NPY_TYPES::NPY_LONGLONG
    };
}

/// The values of an array: if it is of NumPy's own class, and one-dimensional, contiguous and aligned in memory.
///
/// What says so is read from the array itself, which runs no code in Python; and to ask for the data type and compare
/// it with `float64` takes as long as a short computation.
///
/// # Safety
/// As long as the slice is used, the array must live and keep its memory. Others may write to it meanwhile, as they
/// may while NumPy itself reads it.
#[inline]
pub(super) unsafe fn values<'a, T: Number>(object: &Bound<'_, PyAny>) -> Option<&'a [T]> {
    // SAFETY: by this function's contract; so many values lie there.
    memory::<T>(object)
        .map(|(first, length, _)| unsafe { std::slice::from_raw_parts(first, length) })
}

/// The same of an array that may be written to, for writing.
///
/// # Safety
/// That of [`values`]; and as long as the slice is used, nothing of this call may use the memory in another way.
pub(super) unsafe fn writable<'a, T: Number>(
    object: &Bound<'_, PyAny>,
) -> Option<&'a mut [MaybeUninit<T>]> {
    let (first, length, flags) = memory::<T>(object)?;
    // SAFETY: by this function's contract; so many values lie there.
    (flags & NPY_ARRAY_WRITEABLE != 0)
        .then(|| unsafe { std::slice::from_raw_parts_mut(first.cast(), length) })
}

/// Where the values of such an array begin, how many there are, and its flags.
#[inline]
fn memory<T: Number>(object: &Bound<'_, PyAny>) -> Option<(*mut T, usize, c_int)> {
    // Subclasses may mean something else by their values, as masked arrays do.
    if object.get_type_ptr() != CLASS.load(Ordering::Relaxed) {
        return None;
    }
    // SAFETY: the pointers are those of a live array and of its data type; one dimension has one length and one stride.
    unsafe {
        let fields = &*_PyArray_GET_ITEM_DATA(object.as_ptr().cast());
        let dtype = &*_PyDataType_GET_ITEM_DATA(fields.descr);
        if fields.nd != 1 || dtype.type_num != T::NUMBER as c_int || dtype.byteorder != T::ORDER {
            return None;
        }
        let length = usize::try_from(*fields.dimensions).ok()?;
        let first = fields.data.cast::<T>();
        if length == 0 {
            // NumPy takes any address for aligned where nothing is.
            return Some((NonNull::dangling().as_ptr(), 0, fields.flags));
        }
        let contiguous = length == 1 || *fields.strides == size_of::<T>() as isize;
        let readable = contiguous && first.is_aligned() && !first.is_null();
        readable.then_some((first, length, fields.flags))
    }
}

/// How many dimensions an array has; `None` for what is none.
pub(super) fn dimensions(object: &Bound<'_, PyAny>) -> Option<usize> {
    object
        .cast::<PyUntypedArray>()
        .ok()
        .map(|array| array.ndim())
}

/// A new array of numbers that owns its memory, and that memory, which is uninitialised.
///
/// Made by NumPy's C functions, which no other code can replace.
///
/// # Errors
/// `MemoryError`.
///
/// # Safety
/// The memory must be written before Python sees the array, and not be used when it is gone.
#[inline]
pub(super) unsafe fn uninitialised<'a, 'py, T: Number, const N: usize>(
    py: Python<'py>,
    shape: [usize; N],
) -> PyResult<(Bound<'py, PyAny>, &'a mut [MaybeUninit<T>])> {
    let cells = shape.iter().product::<usize>();
    let mut shape = shape.map(|length| length as isize);
    let block = Block::new(py, cells.saturating_mul(size_of::<T>()));
    let (data, flags) = match &block {
        Some(block) => (block.start().as_ptr().cast(), NPY_ARRAY_CARRAY),
        None => (null_mut(), 0),
    };
    // SAFETY: a shape of `N` lengths, and memory for so many numbers or null, where NumPy allocates it; NumPy gives a new array,
    // or null and an exception.
    unsafe {
        let array = PY_ARRAY_API.PyArray_New(
            py,
            CLASS.load(Ordering::Relaxed),
            N as c_int,
            shape.as_mut_ptr(),
            T::NUMBER as c_int,
            null_mut(),
            data,
            0,
            flags,
            null_mut(),
        );
        let array = owned(py, array)?;
        if let Some(block) = block {
            block.give_to(py, &array);
        }
        let first = (*_PyArray_GET_ITEM_DATA(array.as_ptr().cast())).data;
        let first = first.cast::<MaybeUninit<T>>();
        // Another library may have given NumPy an allocator.
        if !first.is_aligned() {
            return Err(PyMemoryError::new_err("NumPy allocates no aligned memory"));
        }
        Ok((array, std::slice::from_raw_parts_mut(first, cells)))
    }
}
