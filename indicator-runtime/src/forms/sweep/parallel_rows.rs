//! The rows of a sweep, computed in parallel.

use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::forms::parallel::tasks::{do_all, useful_threads};
use crate::memory::room::{Room, Rooms, first_of_each};

/// The least number of values that a thread takes from the queue at a time.
const SHARE: usize = 4096;

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
    let values = outputs[0].len();
    let rows = (SHARE / columns).max(1);
    let shares = values.div_ceil(rows * columns);
    let useful = if parallel { useful_threads(values) } else { 1 };
    let mut rest: Rooms<'_> = outputs.iter_mut().map(Room::reborrow).collect();
    let mut first_rows = (0..).step_by(rows);
    // The first row of a share, and its room in every output.
    let next = || {
        let rooms = first_of_each(&mut rest, rows * columns)?;
        Some((first_rows.next()?, rooms))
    };
    do_all(shares.min(useful), watch, next, |(first, rooms)| {
        each_row(first, rooms, columns, &one)
    })
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
