//! Long work that Ctrl-C stops.

use super::code;
use crate::error::ErrorKind;
use crate::pool::pool;
use pyo3::prelude::*;
use rayon::ThreadPool;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// How often Python is asked whether a signal has come.
const INTERVAL: Duration = Duration::from_millis(50);

/// Runs `work` without the GIL until it is done or a signal handler raises: then `work` is told so by
/// its argument, waited for, and the handler's exception returned.
///
/// Signals are the main thread's. It hands the work to the pool and watches; any other thread works
/// itself.
///
/// # Errors
/// The handler's exception, in place of what `work` returned.
pub(super) fn interruptible<T: Send>(
    py: Python<'_>,
    work: impl FnOnce(&AtomicBool) -> Result<T, ErrorKind> + Send,
) -> PyResult<Result<T, ErrorKind>> {
    let cancelled = AtomicBool::new(false);
    if !is_main_thread(py)? {
        return Ok(py.detach(|| work(&cancelled)));
    }
    py.detach(|| match pool() {
        Ok(pool) => watched(pool, &cancelled, work),
        Err(error) => Ok(Err(error)),
    })
}

/// Asked anew each time: after a fork it may be another thread, and any thread may import the module.
fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    code::run(py, "is_main_thread", ())?.is_truthy()
}

/// Waits for `work`, and looks for signals meanwhile.
fn watched<T: Send>(
    pool: &ThreadPool,
    cancelled: &AtomicBool,
    work: impl FnOnce(&AtomicBool) -> Result<T, ErrorKind> + Send,
) -> PyResult<Result<T, ErrorKind>> {
    pool.in_place_scope(|scope| {
        let (sender, receiver) = mpsc::channel();
        scope.spawn(move |_| {
            // Nobody listens any more only after the main thread has panicked.
            let _ = sender.send(work(cancelled));
        });
        let mut raised = Ok(());
        loop {
            match receiver.recv_timeout(INTERVAL) {
                Ok(result) => return raised.map(|()| result),
                Err(RecvTimeoutError::Disconnected) => {
                    let kind = ErrorKind::Panicked("in a thread of the pool".into());
                    return Ok(Err(kind));
                }
                Err(RecvTimeoutError::Timeout) if raised.is_ok() => {
                    raised = Python::attach(|py| py.check_signals());
                    cancelled.store(raised.is_err(), Ordering::Relaxed);
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    })
}

/// Values times window from which a call is worth watching; it takes some milliseconds at least.
const LONG: usize = 1 << 26;

/// Values up to which a call takes no longer than to give the GIL away and to take it back.
const SHORT: usize = 512;

/// [`interruptible`] for what takes long, and without a watch, which costs some microseconds, for
/// what does not: `length` values, each of which may look back on `window` values, which are asked for
/// only where it matters.
///
/// # Errors
/// Those of [`interruptible`].
pub(super) fn interruptible_if_long<T: Send>(
    py: Python<'_>,
    length: usize,
    window: impl FnOnce() -> usize,
    work: impl FnOnce(&AtomicBool) -> Result<T, ErrorKind> + Send,
) -> PyResult<Result<T, ErrorKind>> {
    let never = AtomicBool::new(false);
    if length <= SHORT {
        Ok(work(&never))
    } else if length.saturating_mul(window()) < LONG {
        Ok(py.detach(|| work(&never)))
    } else {
        interruptible(py, work)
    }
}
