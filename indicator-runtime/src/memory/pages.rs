//! Pages of the system: huge ones where that pays, and address ranges that belong to this process until they are dropped.

use std::mem::MaybeUninit;

#[cfg(any(test, feature = "python"))]
pub(crate) use mapping::Mapping;

/// The size of a huge page, where there are any.
#[cfg(any(test, feature = "python"))]
pub(crate) const HUGE_PAGE: usize = 1 << 21;

/// The least number of bytes for which asking for huge pages pays.
#[cfg(target_os = "linux")]
const LARGE: usize = 1 << 22;

/// Asks the system for huge pages for a room that is about to be written: a page fault costs much more than
/// writing the page, and a huge page has one fault for what otherwise takes 512.
pub(crate) fn prefer_huge_pages<T>(room: &mut [MaybeUninit<T>]) {
    #[cfg(target_os = "linux")]
    if size_of_val(room) >= LARGE {
        // SAFETY: an address range that is borrowed for writing.
        unsafe { advise_huge_pages(room.as_mut_ptr().cast(), size_of_val(room)) };
    }
    #[cfg(not(target_os = "linux"))]
    let _ = room; // No other system has such advice.
}

/// Asks for huge pages for the whole pages of an address range.
///
/// # Safety
/// The range must belong to the caller.
#[cfg(target_os = "linux")]
unsafe fn advise_huge_pages(start: *mut u8, bytes: usize) {
    const PAGE: usize = 4096;
    let skipped = start.addr().next_multiple_of(PAGE) - start.addr();
    // SAFETY: whole pages within the range; the advice changes neither what they hold nor what may be done with them, and
    // a system that refuses it loses nothing.
    unsafe {
        let pages = start.add(skipped);
        let bytes = bytes.saturating_sub(skipped) / PAGE * PAGE;
        libc::madvise(pages.cast(), bytes, libc::MADV_HUGEPAGE);
    }
}

#[cfg(all(unix, any(test, feature = "python")))]
mod mapping {
    use super::HUGE_PAGE;
    use std::ops::Range;
    use std::ptr::{NonNull, null_mut};

    /// An address range that begins where a huge page may, whose pages are zero and take no memory before they are
    /// written. Dropping it gives it back.
    #[derive(Debug)]
    pub(crate) struct Mapping {
        start: NonNull<u8>,
        bytes: usize,
    }

    // SAFETY: it owns the range as a `Vec` does its memory.
    unsafe impl Send for Mapping {}

    impl Mapping {
        /// A range of so many bytes, a multiple of [`HUGE_PAGE`]; `None` where the system has none.
        pub fn new(bytes: usize) -> Option<Self> {
            let padded = bytes.checked_add(HUGE_PAGE)?;
            // SAFETY: a new range, at an address that the system chooses. What lies before and behind the part that is
            // kept is whole pages of the new range, which nobody has seen.
            unsafe {
                let start = map(null_mut(), padded, 0)?;
                let skipped = start.align_offset(HUGE_PAGE);
                let kept = start.add(skipped);
                unmap(start.as_ptr(), skipped);
                unmap(kept.add(bytes).as_ptr(), HUGE_PAGE - skipped);
                #[cfg(target_os = "linux")]
                super::advise_huge_pages(kept.as_ptr(), bytes);
                Some(Self { start: kept, bytes })
            }
        }

        /// The place so many bytes behind its beginning.
        pub fn place(&self, bytes: usize) -> NonNull<u8> {
            assert!(bytes <= self.bytes);
            // SAFETY: the place lies within the range, or at its end.
            unsafe { self.start.add(bytes) }
        }

        /// Gives the memory of a part back, and keeps the addresses: its pages are as they were at first, but for parts of huge
        /// pages. Those become small ones, or the system might fill the gaps of huge pages again later. `false` where the
        /// system refuses, after which nothing may use the part.
        ///
        /// # Safety
        /// Nothing may refer to the part, which must be whole pages.
        pub unsafe fn discard(&mut self, part: Range<usize>) -> bool {
            assert!(part.start <= part.end && part.end <= self.bytes);
            #[cfg(target_os = "linux")]
            let huge = part.start.next_multiple_of(HUGE_PAGE)..part.end / HUGE_PAGE * HUGE_PAGE;
            // SAFETY: the parts lie within this range, and by this function's contract nothing refers to them.
            unsafe {
                let start = self.place(part.start).as_ptr();
                let is_renewed = map(start, part.len(), libc::MAP_FIXED).is_some();
                #[cfg(target_os = "linux")]
                if is_renewed && !huge.is_empty() {
                    super::advise_huge_pages(self.place(huge.start).as_ptr(), huge.len());
                }
                is_renewed
            }
        }
    }

    impl Drop for Mapping {
        fn drop(&mut self) {
            // SAFETY: the range is this value's, and this is its end.
            unsafe { unmap(self.start.as_ptr(), self.bytes) };
        }
    }

    /// # Safety
    /// With `MAP_FIXED`, nothing may refer to what is there.
    unsafe fn map(start: *mut u8, bytes: usize, flags: i32) -> Option<NonNull<u8>> {
        let access = libc::PROT_READ | libc::PROT_WRITE;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANON | flags;
        // SAFETY: by this function's contract.
        let mapped = unsafe { libc::mmap(start.cast(), bytes, access, flags, -1, 0) };
        NonNull::new(mapped.cast()).filter(|_| mapped != libc::MAP_FAILED)
    }

    /// # Safety
    /// Nothing may refer to the range.
    unsafe fn unmap(start: *mut u8, bytes: usize) {
        if bytes > 0 {
            // SAFETY: by this function's contract. A refusal leaves addresses unused.
            unsafe { libc::munmap(start.cast(), bytes) };
        }
    }
}

/// Other systems have none: there, nothing can be made of it.
#[cfg(all(not(unix), any(test, feature = "python")))]
mod mapping {
    use std::ops::Range;
    use std::ptr::NonNull;

    #[derive(Debug)]
    pub(crate) enum Mapping {}

    impl Mapping {
        pub fn new(_: usize) -> Option<Self> {
            None
        }

        pub fn place(&self, _: usize) -> NonNull<u8> {
            match *self {}
        }

        pub unsafe fn discard(&mut self, _: Range<usize>) -> bool {
            match *self {}
        }
    }
}
