//! Memory in large pages.

use std::mem::MaybeUninit;

/// Rooms of fewer bytes are not worth a call.
#[cfg(target_os = "linux")]
const LARGE: usize = 1 << 22;

/// Asks the system for large pages behind a room that is about to be written: the first touch of a page
/// costs much more than writing it, and NumPy, which asks too, would be twice as fast otherwise.
#[cfg(target_os = "linux")]
pub(crate) fn prefer_large(room: &mut [MaybeUninit<f64>]) {
    const PAGE: usize = 4096;
    let bytes = size_of_val(room);
    if bytes < LARGE {
        return;
    }
    let start = room.as_mut_ptr() as usize;
    let skipped = start.next_multiple_of(PAGE) - start;
    // SAFETY: whole pages within the room, which is borrowed for writing; the advice changes neither
    // what they hold nor what may be done with them, and a system that refuses it loses nothing.
    unsafe {
        let pages = room.as_mut_ptr().cast::<u8>().add(skipped);
        libc::madvise(
            pages.cast(),
            (bytes - skipped) / PAGE * PAGE,
            libc::MADV_HUGEPAGE,
        );
    }
}

/// Nothing is known to be gained elsewhere.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prefer_large(_: &mut [MaybeUninit<f64>]) {}
