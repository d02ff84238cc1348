//! Numbers for symbols, by which the rows of a frame are put into groups.

use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::memory::list::with_room;
use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::mem::MaybeUninit;

/// Values that are read from one look for a signal to the next.
const PIECE: usize = 1 << 16;

/// Writes a number for each value: that of the first that is equal, counted from 0. Returns the places of the values that
/// were the first; `None`, where nothing is written, as soon as there are more than `most` of them.
///
/// # Errors
/// [`ErrorKind::OutOfMemory`]; [`ErrorKind::Cancelled`] soon after `watch` says so.
pub(crate) fn numbered<T: Copy + Eq + Hash>(
    values: &[T],
    most: usize,
    numbers: &mut [MaybeUninit<i64>],
    watch: &dyn Watch,
) -> Result<Option<Vec<i64>>, ErrorKind> {
    let mut known: FxHashMap<T, i64> = FxHashMap::default();
    let mut firsts = with_room(0)?;
    let mut last = None;
    for (start, piece) in (0..).step_by(PIECE).zip(values.chunks(PIECE)) {
        if watch.stopped() {
            return Err(ErrorKind::Cancelled);
        }
        for (place, value) in (start..).zip(piece) {
            // Equal values often follow each other.
            let number = match last {
                Some((same, number)) if same == *value => number,
                _ => match known.get(value) {
                    Some(number) => *number,
                    None => {
                        if firsts.len() == most {
                            return Ok(None);
                        }
                        let count = firsts.len();
                        let lacking = ErrorKind::OutOfMemory {
                            bytes: 2 * size_of::<(T, i64)>() * count,
                        };
                        if firsts.try_reserve(1).is_err() || known.try_reserve(1).is_err() {
                            return Err(lacking);
                        }
                        let number = count as i64;
                        known.insert(*value, number);
                        firsts.push(place as i64);
                        number
                    }
                },
            };
            last = Some((*value, number));
            numbers[place].write(number);
        }
    }
    Ok(Some(firsts))
}
