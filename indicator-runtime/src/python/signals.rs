//! Long computations that Ctrl-C interrupts, and that say how far they are.

use super::main_thread;
use super::progress::Progress;
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
    Caller::new(None).run(py, work)
}

/// The thread that has called, during its share of the work: there it asks for signals, which Python handles on the main
/// thread, and says how far a sweep is. Where either raises, the other threads of a sweep stop with it.
pub(super) struct Caller {
    /// The thread.
    this: usize,
    is_main: bool,
    progress: Option<Progress>,
    begun: Instant,
    /// When Python was last asked, in milliseconds since `begun`.
    looked: AtomicU64,
    stopped: AtomicBool,
    /// What has been raised.
    raised: Mutex<Option<PyErr>>,
}

impl Caller {
    /// This thread.
    pub fn new(progress: Option<Progress>) -> Self {
        Self {
            this: this_thread(),
            is_main: main_thread::is_current(),
            progress,
            begun: Instant::now(),
            looked: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
            raised: Mutex::new(None),
        }
    }

    /// [`interruptible`] for one piece of work after the other, until one is an error.
    ///
    /// # Errors
    /// The exception of a signal's handler, or of whoever is told how far a sweep is, in place of what `work` returned.
    pub fn run<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&dyn Watch) -> T + Send,
    ) -> PyResult<T> {
        if !self.is_main && self.progress.is_none() {
            return Ok(py.detach(|| work(&Unwatched)));
        }
        let result = py.detach(|| work(self));
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        match &*raised {
            Some(error) => Err(error.clone_ref(py)),
            None => Ok(result),
        }
    }

    /// Says how far the work is.
    ///
    /// # Errors
    /// What whoever is told raises.
    pub fn report(&self, py: Python<'_>) -> PyResult<()> {
        self.progress.as_ref().map_or(Ok(()), |to| to.tell(py))
    }

    /// Asks Python, unless it was asked just now, whether a signal has come, and says how far the work is.
    fn look(&self) -> bool {
        let now = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        if now - self.looked.load(Ordering::Relaxed) < INTERVAL {
            return false;
        }
        self.looked.store(now, Ordering::Relaxed);
        let ask = |py: Python<'_>| {
            if self.is_main {
                py.check_signals()?;
            }
            self.report(py)
        };
        // As Python ends, a finalizer may still compute, but no thread may attach.
        let Some(Err(error)) = Python::try_attach(ask) else {
            return false;
        };
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        self.stopped.store(true, Ordering::Relaxed);
        true
    }
}

impl Watch for Caller {
    fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed) || (this_thread() == self.this && self.look())
    }

    fn row_done(&self) {
        if let Some(progress) = &self.progress {
            progress.row_done();
        }
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
