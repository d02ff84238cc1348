//! Tasks that do not wait for each other, done in parallel.

use crate::engine::cancel::Watch;
use crate::engine::fork::Process;
use crate::engine::panics::caught;
use crate::error::ErrorKind;
use std::sync::{Mutex, PoisonError};

/// The number of output values for which one more thread pays.
const PER_THREAD: usize = 1 << 14;

/// How many threads pay for so many output values.
pub(crate) fn useful_threads(values: usize) -> usize {
    (values / PER_THREAD).max(1)
}

/// The tasks that no thread has taken yet, and the failure after which none is taken.
struct Queue<N> {
    next: N,
    failure: Option<ErrorKind>,
}

impl<T, N: FnMut() -> Option<T>> Queue<N> {
    fn next(&mut self) -> Option<T> {
        if self.failure.is_some() {
            return None;
        }
        (self.next)()
    }
}

/// Does with `one` each task that `next` gives, on as many threads as are free, and at most `threads`.
///
/// # Errors
/// What a task has reported or panicked with. In a child that was forked meanwhile, tasks are left undone.
pub(crate) fn do_all<T>(
    threads: usize,
    watch: &dyn Watch,
    next: impl FnMut() -> Option<T> + Send,
    one: impl Fn(T) -> Result<(), ErrorKind> + Sync,
) -> Result<(), ErrorKind> {
    let process = Process::current();
    let queue = Mutex::new(Queue {
        next,
        failure: None,
    });
    // Not in a child, where a thread that is gone may have locked it.
    let lock = || {
        let lock = || queue.lock().unwrap_or_else(PoisonError::into_inner);
        process.is_current().then(lock)
    };
    let take_tasks = || {
        while let Some(task) = lock().and_then(|mut queue| queue.next()) {
            let result = caught(|| one(task));
            if let (Err(failure), Some(mut queue)) = (result, lock()) {
                queue.failure.get_or_insert(failure);
            }
        }
    };
    run_together(threads, watch, &take_tasks)?;
    let queue = queue.into_inner().unwrap_or_else(PoisonError::into_inner);
    queue.failure.map_or(Ok(()), Err)
}

/// Does `work` on as many threads as are free, and at most `most`. This one takes part: it is awake already, and
/// where there are few CPUs, threads that are woken by one that waits may come to share the CPU that it leaves.
/// It also goes on asking `watch` until all are done, since a watch may only know on the caller's thread whether
/// to stop.
#[cfg(feature = "parallel")]
fn run_together(most: usize, watch: &dyn Watch, work: &(dyn Fn() + Sync)) -> Result<(), ErrorKind> {
    match most.min(super::limit::most_threads()) {
        0 | 1 => work(),
        _ => super::threads::run_together(most - 1, watch, work)?,
    }
    Ok(())
}

#[cfg(not(feature = "parallel"))]
fn run_together(_: usize, _: &dyn Watch, work: &(dyn Fn() + Sync)) -> Result<(), ErrorKind> {
    work();
    Ok(())
}
