//! Huge pages for large outputs and working memory.

use std::mem::MaybeUninit;

/// The least number of bytes for which a call of the system pays.
#[cfg(target_os = "linux")]
const LARGE: usize = 1 << 22;

/// Asks the system for huge pages for a room that is about to be written: a page fault costs much more than
/// writing the page, and a huge page has one fault for what otherwise takes 512. NumPy asks for them, too.
#[cfg(target_os = "linux")]
pub(crate) fn prefer_huge_pages<T>(room: &mut [MaybeUninit<T>]) {
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

/// Other systems have no such advice.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prefer_huge_pages<T>(_: &mut [MaybeUninit<T>]) {}
