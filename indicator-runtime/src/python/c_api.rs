//! Functions of Python's C API that may run Python code, called so that their thread may end there.
//!
//! While Python code runs, its thread releases the GIL and acquires it again. Up to Python 3.13, an
//! interpreter that is shutting down ends a daemon thread that asks for the GIL by unwinding its stack: what
//! Rust has on that stack would be dropped without the GIL, and the process aborts. So whatever may run Python
//! code is called from here, where such a thread is parked for good, as Python 3.14 parks it. PyO3 does the
//! same where a thread acquires the GIL again after computing.
//!
//! Python code runs where an argument is asked for anything but the memory of a built-in type, where the last
//! reference to an object is given up, and, up to Python 3.11, where an object is made that the garbage collector
//! tracks.

use pyo3::ffi;
use std::ffi::c_int;
use std::thread;

type Object = *mut ffi::PyObject;
type Class = *mut ffi::PyTypeObject;
type Definition = *mut ffi::PyMethodDef;
type Specification = *mut ffi::PyType_Spec;

/// Defines `$name` as the function of the same name of the C API, and parks its thread where Python ends it there.
macro_rules! parking {
    ($($name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)?;)*) => {$(
        /// The function of this name of the C API.
        ///
        /// # Safety
        /// As the C API wants it; the thread must be attached.
        #[allow(non_snake_case)]
        pub(super) unsafe fn $name($($argument: $type),*) $(-> $result)? {
            type Declared = unsafe extern "C" fn($($type),*) $(-> $result)?;
            type Unwinding = unsafe extern "C-unwind" fn($($type),*) $(-> $result)?;
            // The compiler must not see which function it is: it is declared as one that never unwinds.
            let declared = std::hint::black_box::<Declared>(ffi::$name);
            // SAFETY: the same arguments and calling convention; only unwinding is allowed in addition.
            let call = unsafe { std::mem::transmute::<Declared, Unwinding>(declared) };
            let stop = Stop;
            // SAFETY: by this function's contract.
            let result = unsafe { call($($argument),*) };
            std::mem::forget(stop);
            result
        }
    )*};
}

parking! {
    PyCMethod_New(definition: Definition, this: Object, module: Object, class: Class) -> Object;
    PyDict_New() -> Object;
    PyDict_SetItem(dict: Object, key: Object, value: Object) -> c_int;
    PyList_New(count: isize) -> Object;
    PyObject_Call(function: Object, arguments: Object, named: Object) -> Object;
    PyTuple_New(count: isize) -> Object;
    PyType_FromSpecWithBases(specification: Specification, bases: Object) -> Object;
    PyType_GenericAlloc(class: Class, count: isize) -> Object;
    PyWeakref_NewRef(object: Object, callback: Object) -> Object;
    Py_DecRef(object: Object);
}

/// Dropped only while the stack is unwound, and not by a panic: C code does not panic.
struct Stop;

impl Drop for Stop {
    fn drop(&mut self) {
        loop {
            thread::park();
        }
    }
}
