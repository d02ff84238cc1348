//! The threads that help with sweeps: those of this process, started as sweeps ask for them.
//!
//! A sweep is computed by the thread that calls it. It offers its work to the others, and those that are free
//! join; in the end it waits only for rows that another thread has begun. So a sweep never waits for another
//! one, a kernel may run a sweep itself, and where the system gives no threads, the caller computes all rows.

use crate::engine::cancel::Watch;
use crate::engine::fork::Process;
use crate::engine::panics::caught;
use crate::error::ErrorKind;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// What each thread does for a sweep: takes rows until there are none.
type Work<'a> = dyn Fn() + Sync + 'a;

/// How often a caller asks its watch while others are at their last rows.
const WATCHED: Duration = Duration::from_millis(20);

/// The threads of one process.
struct Pool {
    process: Process,
    /// How many may be started: one for each CPU but that of the caller.
    most: usize,
    state: Mutex<State>,
    /// Work has been offered.
    offered: Condvar,
    /// The last thread that helped with some sweep has left it.
    left: Condvar,
}

#[derive(Default)]
struct State {
    started: usize,
    /// Threads that are at no work.
    free: usize,
    offers: Vec<Offer>,
    /// How many offers there were so far.
    count: u64,
}

/// The work of a sweep, from when it is offered until its caller takes it back.
struct Offer {
    id: u64,
    /// Lives until the offer is taken back, which is when no thread is at work for it any more.
    work: &'static Work<'static>,
    /// How many more threads may join.
    wanted: usize,
    /// Threads that are at work for it.
    helpers: usize,
    /// What one of them has panicked with.
    failure: Option<ErrorKind>,
}

/// Does `work` on this thread, and at the same time on up to `others` of those that are free. Returns when all
/// have done it, and asks `watch` until then. In a child that was forked meanwhile, it returns without the
/// others, which that does not have.
///
/// # Errors
/// What `work` has panicked with.
pub(super) fn run_together(
    others: usize,
    watch: &dyn Watch,
    work: &Work<'_>,
) -> Result<(), ErrorKind> {
    let pool = Pool::of_this_process();
    let offered = pool.offer(others, work);
    let own = caught(|| {
        work();
        Ok(())
    });
    match offered {
        Some(id) => own.and(pool.take_back(id, watch)),
        None => own,
    }
}

impl Pool {
    /// The pool of this process, made when it is first asked for.
    ///
    /// A child inherits the pointer but none of the threads, and makes a pool of its own; no lock is taken that
    /// a fork could leave locked.
    fn of_this_process() -> &'static Self {
        static POOL: AtomicPtr<Pool> = AtomicPtr::new(std::ptr::null_mut());
        let current = POOL.load(Ordering::Acquire);
        // SAFETY: the pointer is null or was leaked below, and what it points to is never freed.
        let current = unsafe { current.as_ref() };
        if let Some(pool) = current.filter(|pool| pool.process.is_current()) {
            return pool;
        }
        let made = Box::leak(Box::new(Self {
            process: Process::current(),
            most: cpus() - 1,
            state: Mutex::default(),
            offered: Condvar::new(),
            left: Condvar::new(),
        }));
        // Two threads may come here at once; then both pools work, and the later one is kept.
        POOL.store(made, Ordering::Release);
        made
    }

    /// `None` in a child, where a thread that is gone may have locked it.
    fn lock(&self) -> Option<MutexGuard<'_, State>> {
        let lock = || self.state.lock().unwrap_or_else(PoisonError::into_inner);
        self.process.is_current().then(lock)
    }

    /// Offers work to `others` more threads, and starts threads if too few are waiting. Who offers it takes it
    /// back before `work` ends. `None` where there is nobody to offer it to.
    fn offer(&'static self, others: usize, work: &Work<'_>) -> Option<u64> {
        let mut state = self.lock()?;
        let wanted = others.min(self.most);
        if wanted == 0 || state.offers.try_reserve(1).is_err() {
            return None;
        }
        // SAFETY: only lifetimes change. `work` is called while its offer counts a helper, and `run_together`,
        // which alone offers it, returns only when none is counted any more and the offer is gone.
        let work = unsafe { std::mem::transmute::<&Work<'_>, &'static Work<'static>>(work) };
        let id = state.count;
        state.count += 1;
        state.offers.push(Offer {
            id,
            work,
            wanted,
            helpers: 0,
            failure: None,
        });
        let places: usize = state.offers.iter().map(|offer| offer.wanted).sum();
        while state.started < self.most && state.free < places {
            let name = format!("indicators-{}", state.started);
            if thread::Builder::new()
                .name(name)
                .spawn(|| self.help())
                .is_err()
            {
                break; // The threads that there are do the work, or the caller alone.
            }
            state.started += 1;
            state.free += 1;
        }
        let woken = wanted.min(state.free);
        drop(state);
        (0..woken).for_each(|_| self.offered.notify_one());
        Some(id)
    }

    /// Lets nobody else join, and waits for those that are at work.
    fn take_back(&self, id: u64, watch: &dyn Watch) -> Result<(), ErrorKind> {
        let mut state = self.lock();
        while let Some(mut locked) = state {
            let place = locked.offers.iter().position(|offer| offer.id == id);
            let Some(place) = place else { break };
            let offer = &mut locked.offers[place];
            offer.wanted = 0;
            if offer.helpers == 0 {
                let failure = locked.offers.swap_remove(place).failure;
                return failure.map_or(Ok(()), Err);
            }
            let waited = self.left.wait_timeout(locked, WATCHED);
            let (locked, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            state = if timeout.timed_out() {
                drop(locked);
                // A watch may do anything, even fork. A panic must not leave here: helpers still use the caller's memory.
                let _ = caught(|| Ok(watch.stopped()));
                self.lock()
            } else {
                Some(locked)
            };
        }
        Ok(())
    }

    /// What each thread of the pool does: helps where work was offered last, and waits where there is none.
    fn help(&self) {
        let mut state = self.lock();
        while let Some(mut locked) = state {
            let mut offers = locked.offers.iter_mut().rev();
            if let Some(offer) = offers.find(|offer| offer.wanted > 0) {
                offer.wanted -= 1;
                offer.helpers += 1;
                let (id, work) = (offer.id, offer.work);
                locked.free -= 1;
                drop(locked);
                let done = caught(|| {
                    work();
                    Ok(())
                });
                state = self.lock();
                if let Some(locked) = &mut state {
                    locked.free += 1;
                    self.leave(locked, id, done.err());
                }
            } else {
                let waited = self.offered.wait(locked);
                state = Some(waited.unwrap_or_else(PoisonError::into_inner));
            }
        }
    }

    fn leave(&self, state: &mut State, id: u64, failure: Option<ErrorKind>) {
        if let Some(offer) = state.offers.iter_mut().find(|offer| offer.id == id) {
            offer.helpers -= 1;
            offer.failure = offer.failure.take().or(failure);
            if offer.helpers == 0 {
                self.left.notify_all();
            }
        }
    }
}

/// How many threads may compute at once: as many as there are CPUs for this process, or as `RAYON_NUM_THREADS`
/// says, which also limits other libraries.
pub(crate) fn cpus() -> usize {
    let said = std::env::var("RAYON_NUM_THREADS").ok();
    let said = said.and_then(|text| text.trim().parse().ok());
    match said {
        Some(count) if count > 0 => count,
        _ => thread::available_parallelism().map_or(1, usize::from),
    }
}
