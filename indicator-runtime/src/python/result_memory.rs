//! Where NumPy's arrays get the memory of large results, and whom they give it back to.
//!
//! An array of NumPy refers to the allocator that its memory is from (NEP 49). NumPy's own way to make it refer to another
//! one is a variable of Python's context: to set that and to set it back takes 0.4 µs, as long as computing a thousand
//! values, and may run the garbage collector in the midst of a call, up to Python 3.11. So an array is made over memory that
//! it does not own, and given that before anyone sees it. `prepare` makes sure that this reaches the right field.

use super::error::{IndicatorError, exception};
use super::memory_handler::{NAME, allocate, capsule, give_back};
use super::objects::owned;
use numpy::npyffi::NPY_ARRAY_OWNDATA;
use numpy::npyffi::objects::{_PyArray_GET_ITEM_DATA, PyArrayObject_fields};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyCapsule;
use std::env;
use std::ffi::c_void;
use std::ptr::NonNull;

/// The environment variable that says whose memory results are.
const VARIABLE: &str = "INDICATORS_ALLOCATOR";

/// The least size of a result that comes from here, in bytes: from which on the C library of Linux asks the system for
/// memory, and gives it back. Below, its allocator is as fast, and what is asked in [`Block::new`] would take 0.1 µs.
const LARGE: usize = 1 << 17;

/// Whom arrays give their memory back to, and when they get it from there; `None` where NumPy allocates.
static SOURCE: PyOnceLock<Option<Source>> = PyOnceLock::new();

struct Source {
    /// The handler, as arrays refer to it.
    handler: Py<PyAny>,
    /// NumPy's function for the handler that the caller's next arrays get, and the one that they get by default.
    chosen: unsafe extern "C" fn() -> *mut ffi::PyObject,
    default: Py<PyAny>,
    /// Whether `tracemalloc` traces.
    is_traced: Py<PyAny>,
}

/// Memory for one array, which is given back where none takes it.
pub(super) struct Block<'a> {
    start: NonNull<u8>,
    source: &'a Source,
}

impl Block<'_> {
    /// Memory for a result; `None` where NumPy allocates it: a small one, one that the system has no memory for, or where
    /// the program has given NumPy an allocator, or `tracemalloc` looks at what NumPy allocates.
    #[inline]
    pub fn new<'a>(py: Python<'a>, bytes: usize) -> Option<Block<'a>> {
        if bytes < LARGE {
            return None;
        }
        let source = SOURCE.get(py)?.as_ref()?;
        if !source.is_default(py) {
            return None;
        }
        let start = allocate(bytes)?;
        Some(Block { start, source })
    }

    /// Where it begins.
    pub fn start(&self) -> NonNull<u8> {
        self.start
    }

    /// Makes it the array's own.
    ///
    /// # Safety
    /// The array must have been made over this memory just now, and nobody have seen it.
    pub unsafe fn give_to(self, py: Python<'_>, array: &Bound<'_, PyAny>) {
        // SAFETY: by this function's contract; `prepare` has seen that the field of the handler is there, and an array that
        // does not own its memory has none.
        unsafe {
            let fields = fields(array);
            (*fields).known.flags |= NPY_ARRAY_OWNDATA;
            (*fields).handler = self.source.handler.clone_ref(py).into_ptr();
        }
        std::mem::forget(self);
    }
}

impl Drop for Block<'_> {
    fn drop(&mut self) {
        // SAFETY: no array has taken it.
        unsafe { give_back(self.start) };
    }
}

impl Source {
    /// Whether the program leaves it to NumPy how arrays are allocated, and does not look.
    fn is_default(&self, py: Python<'_>) -> bool {
        // SAFETY: functions that take no arguments and give new references, or null and an exception; neither runs code in
        // Python.
        let (chosen, is_traced) = unsafe {
            let traced = ffi::PyObject_CallNoArgs(self.is_traced.as_ptr());
            (owned(py, (self.chosen)()), owned(py, traced))
        };
        let (Ok(chosen), Ok(is_traced)) = (chosen, is_traced) else {
            return false;
        };
        chosen.is(&self.default) && is_traced.is_truthy().is_ok_and(|traced| !traced)
    }
}

/// Looks whether large results are to come from here, and can.
///
/// # Errors
/// Where the environment variable has another value.
pub(super) fn prepare(py: Python<'_>) -> PyResult<()> {
    let chosen = env::var_os(VARIABLE).unwrap_or_default();
    let source = match chosen.to_str() {
        Some("numpy") => None,
        Some("" | NAME) => source(py)?,
        _ => {
            let name = chosen.to_string_lossy();
            let name: String = name.chars().take(40).collect();
            return Err(exception::<IndicatorError>(&format!(
                "{VARIABLE}: unknown allocator {name:?} (allowed: {NAME:?}, {:?})",
                "numpy"
            )));
        }
    };
    let _ = SOURCE.set(py, source);
    Ok(())
}

/// What [`SOURCE`] holds; `None` where NumPy's arrays are not as its headers have them.
fn source(py: Python<'_>) -> PyResult<Option<Source>> {
    let core = if numpy::npyffi::is_numpy_2(py) {
        "numpy._core._multiarray_umath"
    } else {
        "numpy.core._multiarray_umath"
    };
    let api = py.import(core)?.getattr("_ARRAY_API")?;
    let api = api.cast_into::<PyCapsule>()?.pointer_checked(None)?;
    // SAFETY: NumPy's table of pointers, which lives as long as the process: 305 is `PyDataMem_GetHandler`, and 306 the address
    // of `PyDataMem_DefaultHandler`.
    let (chosen, default) = unsafe {
        let api = api.cast::<*const c_void>();
        let default = api.add(306).read().cast::<*mut ffi::PyObject>().read();
        let chosen = api.add(305).cast::<unsafe extern "C" fn() -> _>().read();
        (chosen, Bound::from_borrowed_ptr(py, default).unbind())
    };
    let source = Source {
        handler: capsule(py)?,
        chosen,
        default,
        is_traced: py.import("_tracemalloc")?.getattr("is_tracing")?.unbind(),
    };
    Ok(refers_to_handlers(py, &source)?.then_some(source))
}

/// Whether an array that NumPy has made refers, by the field that is written here, to the handler that NumPy says.
fn refers_to_handlers(py: Python<'_>, source: &Source) -> PyResult<bool> {
    let array = py.import("numpy")?.call_method1("empty", (1,))?;
    let size: usize = array.get_type().getattr("__basicsize__")?.extract()?;
    let fields = fields(&array);
    let head = fields.addr() - array.as_ptr().addr();
    // SAFETY: an array is as large as its class says. The function takes no arguments and gives a new reference, or null
    // and an exception.
    Ok(size >= head + size_of::<Fields>()
        && unsafe { (*fields).handler == owned(py, (source.chosen)())?.as_ptr() })
}

/// The fields of an array, among them those that NumPy's crate leaves out.
#[repr(C)]
struct Fields {
    known: PyArrayObject_fields,
    buffer_info: *mut c_void,
    /// The allocator that the array gives its memory back to, where it owns that; or null.
    handler: *mut ffi::PyObject,
}

/// Where they are.
fn fields(array: &Bound<'_, PyAny>) -> *mut Fields {
    // SAFETY: only an address is computed.
    unsafe { _PyArray_GET_ITEM_DATA(array.as_ptr().cast()).cast() }
}
