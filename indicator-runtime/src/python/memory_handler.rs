//! NumPy's handler of memory that stays resident: the functions that arrays of large results give their memory back to.

use super::fork_lock::{ForkLock, Guard};
use super::objects::owned;
use crate::engine::cancel::Unwatched;
use crate::memory::warm_memory::WarmMemory;
use pyo3::ffi;
use pyo3::prelude::*;
use std::ffi::c_void;
use std::ptr::{NonNull, null_mut};

/// What NumPy calls it.
pub(super) const NAME: &str = "indicators";

/// How much memory is kept for the next results, in bytes: that of a sweep of 240 rows over 10,000 values, twice.
const KEPT: usize = 48 << 20;

static MEMORY: ForkLock<WarmMemory> = ForkLock::new(WarmMemory::new(KEPT));

/// The memory; `None` in a process that was forked while another thread used it.
fn memory() -> Option<Guard<'static, WarmMemory>> {
    MEMORY.lock(&Unwatched).ok()
}

/// Memory for a result; `None` where there is none.
pub(super) fn allocate(bytes: usize) -> Option<NonNull<u8>> {
    memory()?.allocate(bytes)
}

/// Takes it back.
///
/// # Safety
/// Nobody may use it any more.
pub(super) unsafe fn give_back(block: NonNull<u8>) {
    if let Some(mut memory) = memory() {
        // SAFETY: by this function's contract.
        unsafe { memory.free(block) };
    }
}

/// The capsule that arrays refer to the handler by.
///
/// # Errors
/// `MemoryError`.
pub(super) fn capsule(py: Python<'_>) -> PyResult<Py<PyAny>> {
    let handler = (&raw const HANDLER).cast_mut();
    // SAFETY: the handler and the name live as long as the process; Python gives a new reference, or null and an exception.
    unsafe {
        let capsule = ffi::PyCapsule_New(handler.cast(), c"mem_handler".as_ptr(), None);
        owned(py, capsule).map(Bound::unbind)
    }
}

/// NumPy's `PyDataMem_Handler`, of version 1.
#[repr(C)]
struct Handler {
    name: [u8; 127],
    version: u8,
    context: usize,
    malloc: unsafe extern "C" fn(*mut c_void, usize) -> *mut c_void,
    calloc: unsafe extern "C" fn(*mut c_void, usize, usize) -> *mut c_void,
    realloc: unsafe extern "C" fn(*mut c_void, *mut c_void, usize) -> *mut c_void,
    free: unsafe extern "C" fn(*mut c_void, *mut c_void, usize),
}

static HANDLER: Handler = Handler {
    name: {
        let mut padded = [0; 127];
        padded
            .split_at_mut(NAME.len())
            .0
            .copy_from_slice(NAME.as_bytes());
        padded
    },
    version: 1,
    context: 0,
    malloc,
    calloc,
    realloc,
    free,
};

extern "C" fn malloc(_: *mut c_void, bytes: usize) -> *mut c_void {
    allocate(bytes).map_or(null_mut(), |block| block.as_ptr().cast())
}

extern "C" fn calloc(context: *mut c_void, count: usize, each: usize) -> *mut c_void {
    let Some(bytes) = count.checked_mul(each) else {
        return null_mut();
    };
    let block = malloc(context, bytes);
    if !block.is_null() {
        // SAFETY: the block is as large, and new.
        unsafe { block.write_bytes(0, bytes) };
    }
    block
}

/// As NumPy wants it for `ndarray.resize`: where there is no memory, the block stays as it is.
unsafe extern "C" fn realloc(
    context: *mut c_void,
    block: *mut c_void,
    bytes: usize,
) -> *mut c_void {
    let Some(old) = NonNull::new(block.cast()) else {
        return malloc(context, bytes);
    };
    let Some(size) = memory().and_then(|memory| memory.size(old)) else {
        return null_mut();
    };
    if (size / 2..=size).contains(&bytes) {
        return block;
    }
    let new = malloc(context, bytes);
    if !new.is_null() {
        // SAFETY: both blocks are as large, and different; the caller has the new one for the old one.
        unsafe {
            new.copy_from_nonoverlapping(block, size.min(bytes));
            give_back(old);
        }
    }
    new
}

unsafe extern "C" fn free(_: *mut c_void, block: *mut c_void, _: usize) {
    if let Some(block) = NonNull::new(block.cast()) {
        // SAFETY: NumPy frees a block once, at its end.
        unsafe { give_back(block) };
    }
}
