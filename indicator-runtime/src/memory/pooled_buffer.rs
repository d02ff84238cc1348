//! Working memory from a pool that each thread has.
//!
//! A computation on a short series, or a row of a sweep, takes less time than the page faults of fresh
//! working memory and giving it back to the system. So each thread keeps the buffers of its last
//! computations.

use super::list::with_room;
use super::pages::prefer_huge_pages;
use crate::error::ErrorKind;
use crate::simd::vector::LINE;
use std::cell::RefCell;
use std::ops::{Deref, DerefMut, RangeInclusive};

/// The most buffers that a thread keeps: 64.
const KEPT: usize = 64;
/// Values of those that it keeps, up to 256 KiB. Smaller ones are had from the allocator as fast, and just as large as
/// they have to be, which matters to streams.
const POOLED: RangeInclusive<usize> = 1 << 9..=1 << 15;

thread_local! {
    static SPARE: RefCell<Vec<Vec<f64>>> = const { RefCell::new(Vec::new()) };
}

/// Initialised memory with arbitrary contents.
#[derive(Debug, Default)]
pub(crate) struct Buffer(Vec<f64>);

impl Buffer {
    /// An empty buffer that can be made `length` values long. Until then its memory is not touched.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(length: usize) -> Result<Self, ErrorKind> {
        let mut buffer = Self::default();
        // A buffer that may come from the pool is taken from it when it is needed.
        if length > *POOLED.end() {
            buffer.reserve(length)?;
        }
        Ok(buffer)
    }

    /// An empty buffer that can be made `length` values long, and hardly longer: memory that is held for long.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn exactly(length: usize) -> Result<Self, ErrorKind> {
        with_room(length).map(Self)
    }

    /// Whether it is as large as [`Buffer::exactly`] makes it, or nearly so.
    pub fn is_of(&self, length: usize) -> bool {
        (length..=length.saturating_add(LINE)).contains(&self.0.capacity())
    }

    fn reserve(&mut self, length: usize) -> Result<(), ErrorKind> {
        if POOLED.contains(&length) && self.0.capacity() < *POOLED.start() {
            let spare = SPARE.try_with(|spare| spare.borrow_mut().pop());
            if let Some(mut spare) = spare.ok().flatten() {
                spare.truncate(0);
                spare.extend_from_slice(&self.0);
                self.0 = spare;
            }
        }
        if length > self.0.capacity() {
            let more = length.saturating_sub(self.0.len());
            self.0
                .try_reserve_exact(more)
                .map_err(|_| ErrorKind::OutOfMemory {
                    bytes: length.saturating_mul(size_of::<f64>()),
                })?;
            prefer_huge_pages(self.0.spare_capacity_mut());
        }
        Ok(())
    }

    /// Makes the buffer `length` values long at least.
    ///
    /// # Panics
    /// If the allocation fails, with an [`ErrorKind`] that the runtime turns back into an error: a kernel
    /// in the midst of its work has no other way out, and must not end the process.
    pub fn extend_to(&mut self, length: usize) {
        if length > self.0.len() {
            if let Err(error) = self.reserve(length) {
                std::panic::resume_unwind(Box::new(error));
            }
            self.0.resize(length, 0.0);
        }
    }

    /// Where the first cache line begins.
    #[inline(always)]
    pub fn line(&self) -> usize {
        self.0
            .as_ptr()
            .align_offset(LINE * size_of::<f64>())
            .min(LINE)
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if POOLED.contains(&self.0.capacity()) {
            let values = std::mem::take(&mut self.0);
            // A thread that is ending has no pool any more; then the buffer is freed.
            let _ = SPARE.try_with(|spare| {
                let mut spare = spare.borrow_mut();
                if spare.len() < KEPT && spare.try_reserve(1).is_ok() {
                    spare.push(values);
                }
            });
        }
    }
}

impl Deref for Buffer {
    type Target = [f64];

    #[inline(always)]
    fn deref(&self) -> &[f64] {
        &self.0
    }
}

impl DerefMut for Buffer {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [f64] {
        &mut self.0
    }
}
