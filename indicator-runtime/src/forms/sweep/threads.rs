//! The threads that compute sweeps: those of this process, also after a fork.

use crate::error::ErrorKind;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::atomic::{AtomicPtr, Ordering};

struct Pool {
    process: u32,
    threads: ThreadPool,
}

/// The pool of the process that made it. A child process inherits the pointer but none of the
/// threads, and makes a pool of its own; no lock is taken that a fork could leave locked.
static POOL: AtomicPtr<Pool> = AtomicPtr::new(std::ptr::null_mut());

/// The pool of this process, made when it is first asked for. `RAYON_NUM_THREADS` sets its size.
///
/// # Errors
/// [`ErrorKind::Threads`] if the system gives no threads.
pub(crate) fn pool() -> Result<&'static ThreadPool, ErrorKind> {
    let process = std::process::id();
    let current = POOL.load(Ordering::Acquire);
    // SAFETY: the pointer is null or was leaked by this function, and is never freed.
    if let Some(pool) = unsafe { current.as_ref() }.filter(|pool| pool.process == process) {
        return Ok(&pool.threads);
    }
    let threads = ThreadPoolBuilder::new()
        .thread_name(|index| format!("indicators-{index}"))
        .build()
        .map_err(|error| ErrorKind::Threads(error.to_string()))?;
    let made = Box::leak(Box::new(Pool { process, threads }));
    // Two threads may come here at once; then both pools work, and the later one is kept.
    POOL.store(made, Ordering::Release);
    Ok(&made.threads)
}
