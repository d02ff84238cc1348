//! Binding parameters: making weights and states, which takes long where a window is long.

use super::cancel::Watch;
use super::fork::Process;
use super::panics::caught;
use crate::error::ErrorKind;
use crate::value::Value;
use smallvec::SmallVec;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// Warm-up from which on states may take milliseconds to make.
const LONG: usize = 1 << 18;

/// How often the watch is asked meanwhile.
const WATCHED: Duration = Duration::from_millis(20);

/// A way to make a plan from parameter values.
pub(crate) trait Bind<P>:
    FnOnce(&[Value]) -> Result<P, ErrorKind> + Copy + Send + 'static
{
}

impl<P, F: FnOnce(&[Value]) -> Result<P, ErrorKind> + Copy + Send + 'static> Bind<P> for F {}

/// What `bind` makes of parameters with this warm-up.
///
/// An author's constructor cannot be asked to stop. So one that may take long works on a thread of its own, which is
/// left to itself where `watch` says that nobody wants the result any more.
///
/// # Errors
/// Those of `bind`; [`ErrorKind::Cancelled`] soon after `watch` says so.
pub(crate) fn bind_watched<P: Send + 'static>(
    bind: impl Bind<P>,
    values: &[Value],
    warmup: usize,
    watch: &dyn Watch,
) -> Result<P, ErrorKind> {
    if warmup < LONG {
        return bind(values);
    }
    let process = Process::current();
    let (done, bound) = sync_channel(1);
    let owned: SmallVec<[Value; 8]> = values.into();
    let work = move || done.send(caught(|| bind(&owned)));
    let name = "indicators-bind".to_owned();
    if thread::Builder::new().name(name).spawn(work).is_err() {
        return bind(values);
    }
    loop {
        match bound.recv_timeout(WATCHED) {
            Ok(result) => return result,
            Err(RecvTimeoutError::Timeout) if watch.stopped() => return Err(ErrorKind::Cancelled),
            Err(RecvTimeoutError::Timeout) if process.is_current() => {}
            // In a child that was forked as the watch was asked, that thread is gone, and what it may have locked.
            Err(_) => {
                std::mem::forget(bound);
                return bind(values);
            }
        }
    }
}
