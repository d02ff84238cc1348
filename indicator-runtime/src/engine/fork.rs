//! Forks: whether this is still the process in which something began.
//!
//! A child has the memory of its parent, but only the thread that forked. The others are gone, and what they
//! were computing or held at that moment is never finished or released. A process id does not tell: a
//! child's may be that of an ancestor, as in a container, whose first process has the id 1.

use super::cancel::Watch;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many forks there were from the process that began down to this one.
static FORKS: AtomicUsize = AtomicUsize::new(0);

/// A process, told apart from all that it was forked from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Process(usize);

impl Process {
    /// This one.
    pub fn current() -> Self {
        count_forks();
        Self(FORKS.load(Ordering::Relaxed))
    }

    /// A number that differs from those of the processes that it was forked from, up to 65,535 of them.
    #[cfg(feature = "python")]
    #[inline]
    pub fn number(self) -> u64 {
        self.0 as u64
    }

    /// Whether this is that process, and no child of it.
    #[inline]
    pub fn is_current(self) -> bool {
        self.0 == FORKS.load(Ordering::Relaxed)
    }
}

#[cfg(unix)]
fn count_forks() {
    use std::sync::atomic::AtomicBool;

    extern "C" fn in_the_child() {
        FORKS.fetch_add(1, Ordering::Relaxed);
    }
    // Not a `Once`, which a fork could leave locked. Two threads may both come here first; then a fork counts
    // twice, which is as good.
    static COUNTED: AtomicBool = AtomicBool::new(false);
    if !COUNTED.load(Ordering::Acquire) {
        // SAFETY: the handler only changes an atomic number, which may be done in a child of several threads.
        // A refusal, for want of memory, leaves forks uncounted until the next call.
        let refused = unsafe { libc::pthread_atfork(None, None, Some(in_the_child)) };
        COUNTED.store(refused == 0, Ordering::Release);
    }
}

/// Other systems do not fork.
#[cfg(not(unix))]
fn count_forks() {}

/// Does work in which other threads help, and does it anew in a child that was forked meanwhile, for instance by a
/// signal's handler that the watch calls: there, the threads that helped are gone, with what they had begun and whatever
/// they had locked.
pub(crate) fn in_one_process<T>(watch: &dyn Watch, mut work: impl FnMut(&dyn Watch) -> T) -> T {
    loop {
        let process = Process::current();
        let result = work(&InProcess { process, watch });
        if process.is_current() {
            return result;
        }
    }
}

/// Stops also in a child that was forked meanwhile.
struct InProcess<'a> {
    process: Process,
    watch: &'a dyn Watch,
}

impl Watch for InProcess<'_> {
    fn stopped(&self) -> bool {
        self.watch.stopped() || !self.process.is_current()
    }

    fn row_done(&self) {
        self.watch.row_done();
    }
}
