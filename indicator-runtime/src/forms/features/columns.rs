//! Columns whose rows are put into another order, and back.

use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::forms::parallel::tasks::do_all;
use crate::memory::new_outputs::{Column, new_vectors};
use crate::memory::room::Room;
use std::iter::zip;
use std::mem::MaybeUninit;

/// Rows that take less than the time from one look for a signal to the next.
const ROWS: usize = 1 << 16;

/// The columns with their rows in this order.
///
/// # Errors
/// [`ErrorKind::OutOfMemory`]; [`ErrorKind::Cancelled`] soon after `watch` says so.
pub(super) fn in_order(
    columns: &[&[f64]],
    order: &[usize],
    threads: usize,
    watch: &dyn Watch,
) -> Result<Vec<Vec<f64>>, ErrorKind> {
    new_vectors(columns.len(), order.len(), |rooms| {
        let mut tasks = zip(columns, rooms);
        do_all(
            threads,
            watch,
            || tasks.next(),
            |(column, room)| {
                let Room::Numbers(room) = room else {
                    return Ok(());
                };
                for (places, rows) in zip(room.chunks_mut(ROWS), order.chunks(ROWS)) {
                    if watch.stopped() {
                        return Err(ErrorKind::Cancelled);
                    }
                    for (place, row) in zip(places, rows) {
                        place.write(column[*row]);
                    }
                }
                Ok(())
            },
        )
    })
}

/// Writes columns whose rows are in this order back to the rows that they are of.
///
/// # Errors
/// [`ErrorKind::Cancelled`] soon after `watch` says so.
pub(super) fn back_to_rows(
    columns: &[Column],
    order: &[usize],
    rooms: &mut [Room<'_>],
    threads: usize,
    watch: &dyn Watch,
) -> Result<(), ErrorKind> {
    let mut tasks = zip(columns, rooms);
    do_all(
        threads,
        watch,
        || tasks.next(),
        |(column, room)| match (column, room) {
            (Column::Numbers(values), Room::Numbers(room)) => put(values, order, room, watch),
            (Column::Signals(values), Room::Signals(room)) => put(values, order, room, watch),
            _ => Ok(()),
        },
    )
}

fn put<T: Copy>(
    values: &[T],
    order: &[usize],
    room: &mut [MaybeUninit<T>],
    watch: &dyn Watch,
) -> Result<(), ErrorKind> {
    for (values, rows) in zip(values.chunks(ROWS), order.chunks(ROWS)) {
        if watch.stopped() {
            return Err(ErrorKind::Cancelled);
        }
        for (value, row) in zip(values, rows) {
            room[*row].write(*value);
        }
    }
    Ok(())
}
