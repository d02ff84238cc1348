//! The rows of a sweep, computed in parallel.

use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::forms::parallel::tasks::{do_all, useful_threads};
use crate::memory::room::{Room, Rooms, first_of_each};

/// The least number of values that a thread takes from the queue at a time.
const SHARE: usize = 4096;

/// Computes every row, in parallel if that is wanted and there are threads: `columns` values of each output, of which
/// its room holds `width`.
///
/// # Errors
/// What a row has reported or panicked with. In a child that was forked meanwhile, rows are lacking.
pub(crate) fn for_each_row(
    outputs: &mut [Room<'_>],
    width: usize,
    columns: usize,
    parallel: bool,
    watch: &dyn Watch,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind> + Sync,
) -> Result<(), ErrorKind> {
    let all = outputs[0].len() / width;
    let rows = (SHARE / columns).max(1);
    let shares = all.div_ceil(rows);
    let useful = if parallel {
        useful_threads(all * columns)
    } else {
        1
    };
    let mut rest: Rooms<'_> = outputs.iter_mut().map(Room::reborrow).collect();
    let mut first_rows = (0..).step_by(rows);
    // The first row of a share, and its room in every output.
    let next = || {
        let rooms = first_of_each(&mut rest, rows * width)?;
        Some((first_rows.next()?, rooms))
    };
    do_all(shares.min(useful), watch, next, |(first, rooms)| {
        each_row(first, rooms, width, |row, rooms| {
            one(row, rooms)?;
            watch.row_done();
            Ok(())
        })
    })
}

/// Computes the rows of a share.
fn each_row(
    first: usize,
    mut share: Rooms<'_>,
    width: usize,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<(), ErrorKind> {
    for row in first.. {
        let Some(mut rooms) = first_of_each(&mut share, width) else {
            break;
        };
        one(row, &mut rooms)?;
    }
    Ok(())
}
