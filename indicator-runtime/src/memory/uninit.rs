//! Memory for outputs, which may be uninitialised until a computation has written it.

use super::huge_pages::prefer_huge_pages;
use crate::error::ErrorKind;
use std::mem::MaybeUninit;

/// Memory for one output, which may be uninitialised.
pub(crate) type Room<'a> = &'a mut [MaybeUninit<f64>];

/// A caller's buffer as a room.
pub(crate) fn as_room(buffer: &mut [f64]) -> Room<'_> {
    let length = buffer.len();
    // SAFETY: `MaybeUninit<f64>` has the layout of `f64`, the borrow is exclusive and as long, and
    // a room is only ever written with initialised values, so the buffer stays initialised.
    unsafe {
        std::slice::from_raw_parts_mut(buffer.as_mut_ptr().cast::<MaybeUninit<f64>>(), length)
    }
}

/// Callers' buffers as rooms.
pub(crate) fn as_rooms<'a>(buffers: &'a mut [&mut [f64]]) -> Vec<Room<'a>> {
    buffers.iter_mut().map(|buffer| as_room(buffer)).collect()
}

/// Writes NaN to `range` of every room.
pub(crate) fn fill_nan(rooms: &mut [Room<'_>], range: std::ops::Range<usize>) {
    for room in rooms {
        room[range.clone()].fill(MaybeUninit::new(f64::NAN));
    }
}

/// `count` new vectors of `length` values each, which `write` writes in full where it returns `Ok`.
pub(crate) fn new_vectors(
    count: usize,
    length: usize,
    write: impl FnOnce(&mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<Vec<Vec<f64>>, ErrorKind> {
    let mut vectors = allocate(count, length)?;
    let mut rooms: Vec<Room<'_>> = vectors
        .iter_mut()
        .map(|vector| &mut vector.spare_capacity_mut()[..length])
        .collect();
    write(&mut rooms)?;
    for vector in &mut vectors {
        // SAFETY: `write` has written the first `length` values of every room, and a room lies
        // within the capacity.
        unsafe { vector.set_len(length) };
    }
    Ok(vectors)
}

/// `count` vectors with room for `length` values each, none of them touched.
fn allocate(count: usize, length: usize) -> Result<Vec<Vec<f64>>, ErrorKind> {
    (0..count)
        .map(|_| {
            let mut vector: Vec<f64> = Vec::new();
            vector
                .try_reserve_exact(length)
                .map_err(|_| ErrorKind::OutOfMemory {
                    bytes: length.saturating_mul(size_of::<f64>()),
                })?;
            prefer_huge_pages(&mut vector.spare_capacity_mut()[..length]);
            Ok(vector)
        })
        .collect()
}
