//! The main thread, on which Python handles signals.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::IntoPyDict;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Its identifier.
static MAIN: AtomicUsize = AtomicUsize::new(0);

/// Notes which one it is, whichever thread imports the module.
pub(super) fn prepare(py: Python<'_>) -> PyResult<()> {
    let thread = py.import("threading")?.call_method0("main_thread")?;
    MAIN.store(thread.getattr("ident")?.extract()?, Ordering::Relaxed);
    // Systems that do not fork have no such function.
    let Some(register) = py.import("os")?.getattr_opt("register_at_fork")? else {
        return Ok(());
    };
    let forked = wrap_pyfunction!(forked, py)?;
    let named = [("after_in_child", forked)].into_py_dict(py)?;
    register.call((), Some(&named)).map(drop)
}

/// The thread that forks is the child's main thread.
#[pyfunction]
fn forked() {
    MAIN.store(current(), Ordering::Relaxed);
}

/// Whether this is the main thread. Asks no code in Python, which could change the arguments of a call.
pub(super) fn is_current() -> bool {
    MAIN.load(Ordering::Relaxed) == current()
}

fn current() -> usize {
    // SAFETY: asks the system alone.
    let thread = unsafe { ffi::PyThread_get_thread_ident() };
    thread as usize
}
