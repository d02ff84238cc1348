//! Long computations that Ctrl-C interrupts.

use super::main_thread;
use crate::engine::cancel::{Unwatched, Watch};
use pyo3::prelude::*;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// How often Python is asked whether a signal has come, in milliseconds.
const INTERVAL: u64 = 50;

/// Runs `work` without the GIL until it is done or a signal handler raises: then `work` is told so by
/// its watch, and the handler's exception returned.
///
/// # Errors
/// The handler's exception, in place of what `work` returned.
pub(super) fn interruptible<T: Send>(
    py: Python<'_>,
    work: impl FnOnce(&dyn Watch) -> T + Send,
) -> PyResult<T> {
    if !main_thread::is_current() {
        return Ok(py.detach(|| work(&Unwatched)));
    }
    let signals = Signals::new();
    let result = py.detach(|| work(&signals));
    let raised = signals.raised.into_inner();
    match raised.unwrap_or_else(PoisonError::into_inner) {
        Some(error) => Err(error),
        None => Ok(result),
    }
}

/// Watches for signals. Python handles them on the main thread, which checks for them during its share of the
/// work; the other threads of a sweep stop with it.
struct Signals {
    /// The main thread, which checks.
    main: usize,
    begun: Instant,
    /// When it last checked, in milliseconds since `begun`.
    looked: AtomicU64,
    stopped: AtomicBool,
    /// What the handler has raised.
    raised: Mutex<Option<PyErr>>,
}

impl Signals {
    /// A watch for this thread, which is the main one.
    fn new() -> Self {
        Self {
            main: this_thread(),
            begun: Instant::now(),
            looked: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
            raised: Mutex::new(None),
        }
    }

    /// Asks Python whether a signal has come, unless that was asked just now.
    fn look(&self) -> bool {
        let now = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        if now - self.looked.load(Ordering::Relaxed) < INTERVAL {
            return false;
        }
        self.looked.store(now, Ordering::Relaxed);
        // As Python ends, a finalizer may still compute, but no thread may attach.
        let Some(Err(error)) = Python::try_attach(|py| py.check_signals()) else {
            return false;
        };
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        self.stopped.store(true, Ordering::Relaxed);
        true
    }
}

impl Watch for Signals {
    fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed) || (this_thread() == self.main && self.look())
    }
}

/// An identifier of this thread, found in less time than the standard library's: the address of a
/// thread-local variable, which is never 0.
pub(super) fn this_thread() -> usize {
    thread_local!(static HERE: u8 = const { 0 });
    HERE.with(|here| std::ptr::from_ref(here).addr())
}

/// Length times warm-up from which a call takes milliseconds at least, so that signals are checked during it.
const LONG: usize = 1 << 26;

/// Length up to which a call takes no longer than releasing the GIL and acquiring it again.
pub(super) const SHORT: usize = 512;

/// [`interruptible`] for what takes long, and without a watch, which costs some microseconds, for
/// what does not: `length` values, each of which may look back on `warmup` values.
///
/// # Errors
/// Those of [`interruptible`].
pub(super) fn interruptible_if_long<T: Send>(
    py: Python<'_>,
    length: usize,
    warmup: usize,
    work: impl FnOnce(&dyn Watch) -> T + Send,
) -> PyResult<T> {
    if length <= SHORT {
        Ok(work(&Unwatched))
    } else if length.saturating_mul(warmup) < LONG {
        Ok(py.detach(|| work(&Unwatched)))
    } else {
        interruptible(py, work)
    }
}
