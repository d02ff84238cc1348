//! The rows of a sweep, computed in parallel.

use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::memory::uninit::Room;
use smallvec::SmallVec;
use std::sync::{Mutex, PoisonError};

/// A row's part of every output.
type Rooms<'a> = SmallVec<[Room<'a>; 4]>;

/// Rows that are listed at a time, so that the list stays small in the largest sweep.
const BAND: usize = 4096;
/// The least number of values that a thread takes from the queue at a time.
const SHARE: usize = 4096;
/// The number of values for which waking one more thread pays.
const PER_THREAD: usize = 1 << 14;

/// Computes every row, in parallel if that is wanted and there are threads.
pub(crate) fn for_each_row(
    outputs: &mut [Room<'_>],
    columns: usize,
    parallel: bool,
    watch: &dyn Watch,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind> + Sync,
) -> Result<(), ErrorKind> {
    let rows = outputs[0].len() / columns;
    for start in (0..rows).step_by(BAND) {
        let count = BAND.min(rows - start);
        let mut band: Vec<Rooms<'_>> = (0..count).map(|_| Rooms::new()).collect();
        for output in &mut *outputs {
            let cells = &mut output[start * columns..(start + count) * columns];
            for (rooms, room) in band.iter_mut().zip(cells.chunks_exact_mut(columns)) {
                rooms.push(room);
            }
        }
        for_each(&mut band, columns, parallel, watch, |index, rooms| {
            one(start + index, rooms)
        })?;
    }
    Ok(())
}

/// The rows that no thread has taken yet, and the failure after which none is taken.
struct Queue<I> {
    shares: I,
    failure: Option<ErrorKind>,
}

fn for_each(
    band: &mut [Rooms<'_>],
    columns: usize,
    parallel: bool,
    watch: &dyn Watch,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind> + Sync,
) -> Result<(), ErrorKind> {
    let count = (SHARE / columns).max(1);
    let shares = band.len().div_ceil(count);
    let useful = band.len().saturating_mul(columns) / PER_THREAD;
    let most = if parallel { shares.min(useful) } else { 1 };
    let queue = Mutex::new(Queue {
        shares: band.chunks_mut(count).enumerate(),
        failure: None,
    });
    let lock = || queue.lock().unwrap_or_else(PoisonError::into_inner);
    let next = || {
        let mut queue = lock();
        match queue.failure {
            None => queue.shares.next(),
            Some(_) => None,
        }
    };
    run_on_threads(most, watch, || {
        while let Some((share, rows)) = next() {
            for (index, rooms) in rows.iter_mut().enumerate() {
                if let Err(failure) = one(share * count + index, rooms) {
                    lock().failure.get_or_insert(failure);
                    return;
                }
            }
        }
    })?;
    lock().failure.take().map_or(Ok(()), Err)
}

/// Does `work` on as many threads as there are, and at most `most`. This one takes part: it is awake
/// already, and where there are few CPUs, threads that are woken by one that waits may come to share the
/// CPU that it leaves. It also goes on asking `watch` until all are done, since a watch may only know on
/// the caller's thread whether to stop.
#[cfg(feature = "parallel")]
fn run_on_threads(most: usize, watch: &dyn Watch, work: impl Fn() + Sync) -> Result<(), ErrorKind> {
    use std::sync::mpsc::{RecvTimeoutError, channel};
    if most < 2 {
        work();
        return Ok(());
    }
    let pool = crate::forms::sweep::threads::pool()?;
    pool.in_place_scope(|scope| {
        // It is closed when the last of the others is done, even if one panics.
        let (done, all_done) = channel::<()>();
        for _ in 1..most.min(pool.current_num_threads()) {
            let (done, work) = (done.clone(), &work);
            scope.spawn(move |_| {
                let _done = done;
                work();
            });
        }
        drop(done);
        work();
        while let Err(RecvTimeoutError::Timeout) = all_done.recv_timeout(WATCHED) {
            watch.stopped();
        }
    });
    Ok(())
}

/// How often the caller is asked while others are at their last rows.
#[cfg(feature = "parallel")]
const WATCHED: std::time::Duration = std::time::Duration::from_millis(20);

#[cfg(not(feature = "parallel"))]
fn run_on_threads(
    _most: usize,
    _watch: &dyn Watch,
    work: impl Fn() + Sync,
) -> Result<(), ErrorKind> {
    work();
    Ok(())
}
