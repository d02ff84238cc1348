//! The rows of a sweep, computed in parallel.

use crate::engine::cancel::Watch;
use crate::engine::fork::Process;
use crate::engine::panics::caught;
use crate::error::ErrorKind;
use crate::memory::room::Room;
use smallvec::SmallVec;
use std::sync::{Mutex, PoisonError};

/// A part of every output.
type Rooms<'a> = SmallVec<[Room<'a>; 4]>;

/// The least number of values that a thread takes from the queue at a time.
const SHARE: usize = 4096;
/// The number of values for which one more thread pays.
const PER_THREAD: usize = 1 << 14;

/// The rows that no thread has taken yet, in shares of some rows each, and the failure after which none is taken.
struct Queue<'a> {
    /// For each output, the shares that are left.
    outputs: Rooms<'a>,
    /// The first row of the next share.
    row: usize,
    failure: Option<ErrorKind>,
}

impl<'a> Queue<'a> {
    /// The first row of the next share, and its room in every output.
    fn next(&mut self, rows: usize, columns: usize) -> Option<(usize, Rooms<'a>)> {
        if self.failure.is_some() {
            return None;
        }
        let rooms = first_of_each(&mut self.outputs, rows * columns)?;
        let first = self.row;
        self.row += rows;
        Some((first, rooms))
    }
}

/// Computes every row, in parallel if that is wanted and there are threads.
///
/// # Errors
/// What a row has reported or panicked with. In a child that was forked meanwhile, rows are lacking.
pub(crate) fn for_each_row(
    outputs: &mut [Room<'_>],
    columns: usize,
    parallel: bool,
    watch: &dyn Watch,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind> + Sync,
) -> Result<(), ErrorKind> {
    let process = Process::current();
    let values = outputs[0].len();
    let rows = (SHARE / columns).max(1);
    let shares = values.div_ceil(rows * columns);
    let useful = if parallel { values / PER_THREAD } else { 1 };
    let queue = Mutex::new(Queue {
        outputs: outputs.iter_mut().map(Room::reborrow).collect(),
        row: 0,
        failure: None,
    });
    // Not in a child, where a thread that is gone may have locked it.
    let lock = || {
        let lock = || queue.lock().unwrap_or_else(PoisonError::into_inner);
        process.is_current().then(lock)
    };
    let take_rows = || {
        while let Some((first, rooms)) = lock().and_then(|mut queue| queue.next(rows, columns)) {
            let result = caught(|| each_row(first, rooms, columns, &one));
            if let (Err(failure), Some(mut queue)) = (result, lock()) {
                queue.failure.get_or_insert(failure);
            }
        }
    };
    run_together(shares.min(useful), watch, &take_rows)?;
    let queue = queue.into_inner().unwrap_or_else(PoisonError::into_inner);
    queue.failure.map_or(Ok(()), Err)
}

/// Splits off the first values of every room; `None` where none are left.
fn first_of_each<'a>(rooms: &mut Rooms<'a>, values: usize) -> Option<Rooms<'a>> {
    let rooms = rooms.iter_mut();
    rooms.map(|room| room.take_first(values)).collect()
}

/// Computes the rows of a share.
fn each_row(
    first: usize,
    mut share: Rooms<'_>,
    columns: usize,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<(), ErrorKind> {
    for row in first.. {
        let Some(mut rooms) = first_of_each(&mut share, columns) else {
            break;
        };
        one(row, &mut rooms)?;
    }
    Ok(())
}

/// Does `work` on as many threads as are free, and at most `most`. This one takes part: it is awake already, and
/// where there are few CPUs, threads that are woken by one that waits may come to share the CPU that it leaves.
/// It also goes on asking `watch` until all are done, since a watch may only know on the caller's thread whether
/// to stop.
#[cfg(feature = "parallel")]
fn run_together(most: usize, watch: &dyn Watch, work: &(dyn Fn() + Sync)) -> Result<(), ErrorKind> {
    match most {
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
