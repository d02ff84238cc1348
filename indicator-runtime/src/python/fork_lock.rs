//! A lock that neither a fork nor Python's end leaves locked for ever, for streams and for the memory of results.

use super::error::exception;
use super::signals::this_thread;
use crate::engine::cancel::Watch;
use crate::engine::fork::Process;
use crate::error::ErrorKind;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::cell::UnsafeCell;
use std::hint::spin_loop;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// A value that one thread uses at a time.
///
/// Whoever waits for it must be detached from Python, since who holds it may wait for Python's lock. Whoever
/// holds it must let go of it before attaching again: Python stops daemon threads for good there as it ends.
pub(super) struct ForkLock<T> {
    /// Who holds it, or [`NOBODY`].
    holder: AtomicU64,
    value: UnsafeCell<T>,
}

// SAFETY: the value is reached only through a guard, and there is one guard at a time, so that the value is only
// ever sent from thread to thread.
unsafe impl<T: Send> Sync for ForkLock<T> {}

const NOBODY: u64 = 0;

/// Bits that hold the address of a thread; the rest hold the number of its process.
const ADDRESS: u32 = 48;

/// Why a lock cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// This very thread holds it.
    HeldHere,
    /// It was held when this process was forked. The thread that held it is gone, and the value may be in between
    /// two states.
    HeldAtFork,
    /// The watch says that nobody waits any more.
    Stopped,
}

impl Refusal {
    /// The `RuntimeError` of a stream of the class `name`.
    #[cold]
    pub fn error(self, name: &str) -> PyErr {
        let message = match self {
            Self::HeldHere => format!("{name}: this thread is in the midst of {name}.extend"),
            Self::HeldAtFork => format!(
                "{name}: it was being fed when this process was forked, so what it holds here means nothing \
                 (allowed: a new {name})"
            ),
            Self::Stopped => ErrorKind::Cancelled.of(name).to_string(),
        };
        exception::<PyRuntimeError>(&message)
    }
}

/// This thread of this process; never [`NOBODY`].
fn this_holder() -> u64 {
    let address = this_thread() as u64 & ((1 << ADDRESS) - 1);
    address | Process::current().number() << ADDRESS
}

impl<T> ForkLock<T> {
    pub const fn new(value: T) -> Self {
        Self {
            holder: AtomicU64::new(NOBODY),
            value: UnsafeCell::new(value),
        }
    }

    /// The value, if nobody uses it.
    #[inline]
    pub fn try_lock(&self) -> Option<Guard<'_, T>> {
        let (taken, otherwise) = (Ordering::Acquire, Ordering::Relaxed);
        self.holder
            .compare_exchange(NOBODY, this_holder(), taken, otherwise)
            .ok()?;
        Some(Guard {
            lock: self,
            value: PhantomData,
        })
    }

    /// The value, as soon as nobody else uses it.
    ///
    /// # Errors
    /// [`Refusal`], where it cannot be had or is no longer wanted.
    pub fn lock(&self, watch: &dyn Watch) -> Result<Guard<'_, T>, Refusal> {
        let mut waits = Waits(0);
        loop {
            if let Some(guard) = self.try_lock() {
                return Ok(guard);
            }
            let (holder, here) = (self.holder.load(Ordering::Relaxed), this_holder());
            if holder == here {
                return Err(Refusal::HeldHere);
            }
            if holder != NOBODY && holder >> ADDRESS != here >> ADDRESS {
                return Err(Refusal::HeldAtFork);
            }
            if watch.stopped() {
                return Err(Refusal::Stopped);
            }
            waits.wait();
        }
    }
}

/// Waits a little longer each time. There is no list of those that wait, which a fork could leave locked.
struct Waits(u32);

impl Waits {
    fn wait(&mut self) {
        match self.0 {
            0..10 => (0..1 << self.0).for_each(|_| spin_loop()),
            10..16 => thread::yield_now(),
            times => thread::sleep(Duration::from_micros(20 << (times - 16).min(6))),
        }
        self.0 = self.0.saturating_add(1);
    }
}

/// The value, until it is dropped.
pub(super) struct Guard<'a, T> {
    lock: &'a ForkLock<T>,
    /// It is sent and shared as this is.
    value: PhantomData<&'a mut T>,
}

impl<T> Deref for Guard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: this is the only guard, and borrowed.
        unsafe { &*self.lock.value.get() }
    }
}

impl<T> DerefMut for Guard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: this is the only guard, and borrowed for writing.
        unsafe { &mut *self.lock.value.get() }
    }
}

impl<T> Drop for Guard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.lock.holder.store(NOBODY, Ordering::Release);
    }
}
