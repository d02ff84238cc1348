//! The rows of a sweep, side by side.

use crate::error::ErrorKind;
use crate::walk::Room;
use smallvec::SmallVec;
use std::sync::{Mutex, PoisonError};

/// A row's part of every output.
type Rooms<'a> = SmallVec<[Room<'a>; 4]>;

/// Rows whose list is made at once, so that it stays small in the largest sweep.
const BAND: usize = 4096;
/// Values that a thread takes at a time, at least.
const SHARE: usize = 4096;
/// Values that another thread is worth waking for.
#[cfg(feature = "parallel")]
const WORTH: usize = 1 << 14;

/// Computes every row, side by side if that is wanted and there are threads.
pub(crate) fn for_each_row(
    outputs: &mut [Room<'_>],
    columns: usize,
    parallel: bool,
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
        let threads = if parallel {
            threads_for(count.saturating_mul(columns))?
        } else {
            1
        };
        for_each(&mut band, columns, threads, |index, rooms| {
            one(start + index, rooms)
        })?;
    }
    Ok(())
}

/// Rows that wait for a thread, and why there are none any more.
struct Queue<I> {
    shares: I,
    failure: Option<ErrorKind>,
}

fn for_each(
    band: &mut [Rooms<'_>],
    columns: usize,
    threads: usize,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind> + Sync,
) -> Result<(), ErrorKind> {
    let count = (SHARE / columns).max(1);
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
    side_by_side(threads, || {
        while let Some((share, rows)) = next() {
            for (index, rooms) in rows.iter_mut().enumerate() {
                if let Err(failure) = one(share * count + index, rooms) {
                    lock().failure = Some(failure);
                    return;
                }
            }
        }
    })?;
    lock().failure.take().map_or(Ok(()), Err)
}

/// How many threads so many values are worth.
#[cfg(feature = "parallel")]
fn threads_for(values: usize) -> Result<usize, ErrorKind> {
    match values / WORTH {
        0 | 1 => Ok(1),
        worth => Ok(crate::pool::pool()?.current_num_threads().min(worth)),
    }
}

/// Does `work` on so many threads. This one takes part: it is awake already, and where there are few
/// CPUs, threads that are woken by one that waits may come to share the CPU that it leaves.
#[cfg(feature = "parallel")]
fn side_by_side(threads: usize, work: impl Fn() + Sync) -> Result<(), ErrorKind> {
    if threads > 1 {
        crate::pool::pool()?.in_place_scope(|scope| {
            for _ in 1..threads {
                scope.spawn(|_| work());
            }
            work();
        });
    } else {
        work();
    }
    Ok(())
}

#[cfg(not(feature = "parallel"))]
fn threads_for(_values: usize) -> Result<usize, ErrorKind> {
    Ok(1)
}

#[cfg(not(feature = "parallel"))]
fn side_by_side(_threads: usize, work: impl Fn() + Sync) -> Result<(), ErrorKind> {
    work();
    Ok(())
}
