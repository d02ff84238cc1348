//! Long work that Ctrl-C stops.

use crate::error::ErrorKind;
use crate::pool::pool;
use pyo3::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// How often Python is asked whether a signal has come.
const INTERVAL: Duration = Duration::from_millis(50);

/// Runs `work` on the pool, without the GIL, until it is done or a signal handler raises: then `work`
/// is told so by its argument, waited for, and the handler's exception returned.
///
/// # Errors
/// The handler's exception, in place of what `work` returned.
pub(super) fn interruptible<T: Send>(
    py: Python<'_>,
    work: impl FnOnce(&AtomicBool) -> Result<T, ErrorKind> + Send,
) -> PyResult<Result<T, ErrorKind>> {
    let cancelled = AtomicBool::new(false);
    let cancelled = &cancelled;
    py.detach(|| {
        let pool = match pool() {
            Ok(pool) => pool,
            Err(error) => return Ok(Err(error)),
        };
        pool.in_place_scope(|scope| {
            let (sender, receiver) = mpsc::channel();
            scope.spawn(move |_| {
                // Nobody listens any more only after this thread has panicked.
                let _ = sender.send(work(cancelled));
            });
            let mut raised = Ok(());
            loop {
                match receiver.recv_timeout(INTERVAL) {
                    Ok(result) => return raised.map(|()| result),
                    Err(RecvTimeoutError::Disconnected) => {
                        return Ok(Err(ErrorKind::Panicked("in a thread of the pool".into())));
                    }
                    Err(RecvTimeoutError::Timeout) if raised.is_ok() => {
                        raised = Python::attach(|py| py.check_signals());
                        cancelled.store(raised.is_err(), Ordering::Relaxed);
                    }
                    Err(RecvTimeoutError::Timeout) => {}
                }
            }
        })
    })
}
