//! What a computation tells its building blocks: the instruction set, prefetching, and what the rows of a
//! sweep share.

use super::prefetch::Prefetch;
use super::sweep_cache::SweepCache;
use crate::simd::isa::{Isa, SimdTask};
use std::sync::Arc;

/// What a computation tells its building blocks, which keep a copy of it from [`State::enter`] until the
/// computation ends.
///
/// It makes them faster and changes no result. A block that no computation has entered, as one that a stream
/// feeds value by value, works on the instruction set that every CPU has.
///
/// [`State::enter`]: crate::State::enter
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// `None` outside of computations.
    isa: Option<Isa>,
    /// What few computations have, behind one pointer: on short series contexts are entered and left often.
    shared: Option<Arc<Shared>>,
}

#[derive(Debug)]
struct Shared {
    prefetch: Option<Prefetch>,
    sweep: Option<Arc<SweepCache>>,
}

/// The context outside of computations.
pub(crate) static OUTSIDE: Context = Context {
    isa: None,
    shared: None,
};

impl Context {
    /// For a computation that begins: with prefetching, if the series do not fit into the caches, and with what
    /// the rows of its sweep share, if it is one of them.
    #[inline]
    pub(crate) fn new(isa: Isa, prefetches: bool, sweep: Option<&Arc<SweepCache>>) -> Self {
        let shared = (prefetches || sweep.is_some()).then(|| {
            Arc::new(Shared {
                prefetch: prefetches.then(Prefetch::start),
                sweep: sweep.cloned(),
            })
        });
        Self {
            isa: Some(isa),
            shared,
        }
    }

    /// Whether no computation is under way.
    #[inline]
    pub(crate) fn is_outside(&self) -> bool {
        self.isa.is_none()
    }

    /// Whether it holds what belongs to one computation alone.
    #[inline]
    pub(crate) fn is_shared(&self) -> bool {
        self.shared.is_some()
    }

    /// The instruction set for the next `count` values. A single one gains nothing from vectors.
    #[inline]
    pub(crate) fn isa(&self, count: usize) -> Isa {
        if count == 1 {
            return Isa::SCALAR;
        }
        #[cfg(feature = "conformance")]
        if self.isa.is_none() {
            not_entered::note();
        }
        self.isa.unwrap_or(Isa::SCALAR)
    }

    /// Does a building block's work on `data`, in the copy for the computation's instruction set.
    #[inline]
    pub(crate) fn run<T: SimdTask>(&self, task: T, data: &[f64]) -> T::Result {
        self.isa(data.len()).run_shared(task, data)
    }

    /// `*self = other.clone()`, in fewer instructions where neither shares anything.
    #[inline]
    pub(crate) fn replace_by(&mut self, other: &Self) {
        self.isa = other.isa;
        if self.shared.is_some() || other.shared.is_some() {
            self.shared.clone_from(&other.shared);
        }
    }

    #[inline]
    pub(crate) fn prefetch(&self) -> Option<&Prefetch> {
        self.shared.as_ref()?.prefetch.as_ref()
    }

    #[inline]
    pub(crate) fn sweep(&self) -> Option<&Arc<SweepCache>> {
        self.shared.as_ref()?.sweep.as_ref()
    }

    /// How many of the next `count` values a building block processes before it calls
    /// [`Context::prefetch_after`]: all of them where nothing is prefetched.
    #[inline]
    pub(crate) fn stride(&self, count: usize) -> usize {
        match self.prefetch() {
            Some(prefetch) => prefetch.stride(count),
            None => count,
        }
    }

    /// A building block has processed `count` values: prefetches what is due by now.
    #[inline]
    pub(crate) fn prefetch_after(&self, count: usize) {
        if let Some(prefetch) = self.prefetch() {
            prefetch.advance(count);
        }
    }
}

/// Counts the calls of building blocks that no computation has entered, for the law about it.
#[cfg(feature = "conformance")]
pub(crate) mod not_entered {
    use std::cell::Cell;

    thread_local! {
        static CALLS: Cell<usize> = const { Cell::new(0) };
    }

    #[cold]
    #[inline(never)]
    pub(super) fn note() {
        CALLS.set(CALLS.get() + 1);
    }

    /// How many there were on this thread since the last call.
    pub(crate) fn take() -> usize {
        CALLS.take()
    }
}
