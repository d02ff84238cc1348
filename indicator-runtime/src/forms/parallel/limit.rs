//! How many threads computations take at most, where who calls them says so.
//!
//! Whoever computes many things at once, on threads or processes of their own, wants one thread for each. The limit is
//! that of the calling thread, since another one may compute at the same time for somebody who has set none. It changes
//! the time that a computation takes, and nothing else.

use std::cell::Cell;

thread_local! {
    static MOST: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// How many threads a computation that this thread calls may take, itself among them.
pub(super) fn most_threads() -> usize {
    MOST.get()
}

/// Does `work`, whose computations take at most so many threads.
#[cfg(feature = "python")]
pub(crate) fn limited<T>(most: usize, work: impl FnOnce() -> T) -> T {
    /// Puts the limit back that was there before, after a panic too.
    struct Before(usize);

    impl Drop for Before {
        fn drop(&mut self) {
            MOST.set(self.0);
        }
    }

    let before = Before(MOST.get());
    MOST.set(most.max(1).min(before.0));
    work()
}
