//! The rows of a sweep, side by side.

use crate::error::ErrorKind;
use crate::walk::Room;
use smallvec::SmallVec;

/// A row's part of every output.
type Rooms<'a> = SmallVec<[Room<'a>; 4]>;

/// Rows that are handed out together, so that the list of them stays small in the largest sweep.
const BAND: usize = 4096;

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
        for_each(&mut band, parallel, |index, rooms| {
            one(start + index, rooms)
        })?;
    }
    Ok(())
}

#[cfg(feature = "parallel")]
fn for_each(
    band: &mut [Rooms<'_>],
    parallel: bool,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind> + Sync,
) -> Result<(), ErrorKind> {
    use rayon::prelude::*;
    if parallel && band.len() > 1 {
        let rows = band.par_iter_mut().enumerate();
        crate::pool::pool()?.install(|| rows.try_for_each(|(index, rooms)| one(index, rooms)))
    } else {
        band.iter_mut()
            .enumerate()
            .try_for_each(|(index, rooms)| one(index, rooms))
    }
}

#[cfg(not(feature = "parallel"))]
fn for_each(
    band: &mut [Rooms<'_>],
    _parallel: bool,
    one: impl Fn(usize, &mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<(), ErrorKind> {
    band.iter_mut()
        .enumerate()
        .try_for_each(|(index, rooms)| one(index, rooms))
}
