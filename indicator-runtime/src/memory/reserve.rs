//! An allocator with a reserve: where the system has no memory left, small requests are still met.
//!
//! What is as large as an argument is asked for in a way that can be refused. But Rust aborts the process where a small
//! request fails, such as that for the text of the very error that says so; and a Python program must not end there.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicU64, Ordering};

/// The largest request that the reserve meets, and what each takes of it.
const BLOCK: usize = 1 << 13;
const WORDS: usize = 16;
const BLOCKS: usize = WORDS * 64;

/// The system's allocator, or `A`, with a reserve of 8 MiB that is untouched until it is needed.
#[derive(Debug)]
pub struct Reserve<A = System> {
    inner: A,
}

impl Reserve {
    /// The system's allocator with a reserve.
    #[must_use]
    pub const fn new() -> Self {
        Self::of(System)
    }
}

impl Default for Reserve {
    fn default() -> Self {
        Self::new()
    }
}

impl<A> Reserve<A> {
    /// Another allocator with the reserve, which all of this process share.
    pub const fn of(inner: A) -> Self {
        Self { inner }
    }
}

#[repr(align(8192))]
struct Blocks(UnsafeCell<[[MaybeUninit<u8>; BLOCK]; BLOCKS]>);

// SAFETY: a block is used by whoever has set its bit in `TAKEN`.
unsafe impl Sync for Blocks {}

static RESERVE: Blocks = Blocks(UnsafeCell::new([[MaybeUninit::uninit(); BLOCK]; BLOCKS]));

/// A bit for each block that is in use.
static TAKEN: [AtomicU64; WORDS] = [const { AtomicU64::new(0) }; WORDS];

/// A block for a request, or null.
#[cold]
fn take(layout: Layout) -> *mut u8 {
    if layout.size() > BLOCK || layout.align() > BLOCK {
        return null_mut();
    }
    for (place, word) in TAKEN.iter().enumerate() {
        let mut taken = word.load(Ordering::Relaxed);
        while taken != u64::MAX {
            let free = taken.trailing_ones();
            let bit = 1 << free;
            match word.compare_exchange_weak(
                taken,
                taken | bit,
                Ordering::Acquire,
                Ordering::Relaxed,
            ) {
                Ok(_) => {
                    let block = place * 64 + free as usize;
                    return RESERVE.0.get().cast::<u8>().wrapping_add(block * BLOCK);
                }
                Err(now) => taken = now,
            }
        }
    }
    null_mut()
}

/// The block that the memory is, if it is one of the reserve.
#[inline]
fn block(memory: *mut u8) -> Option<usize> {
    let block = memory.addr().wrapping_sub(RESERVE.0.get().addr()) / BLOCK;
    (block < BLOCKS).then_some(block)
}

#[cold]
fn give_back(block: usize) {
    TAKEN[block / 64].fetch_and(!(1 << (block % 64)), Ordering::Release);
}

// SAFETY: memory is that of the inner allocator, by the same contract, or a block of the reserve, which is large and
// aligned enough, nobody else's until its bit is cleared, and never given to the inner allocator.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Reserve<A> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by the caller's contract, as below.
        let memory = unsafe { self.inner.alloc(layout) };
        if memory.is_null() {
            take(layout)
        } else {
            memory
        }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        match block(memory) {
            Some(block) => give_back(block),
            // SAFETY: it is the inner allocator's.
            None => unsafe { self.inner.dealloc(memory, layout) },
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by the caller's contract.
        let memory = unsafe { self.inner.alloc_zeroed(layout) };
        if !memory.is_null() {
            return memory;
        }
        let memory = take(layout);
        if !memory.is_null() {
            // SAFETY: a block is at least as large.
            unsafe { memory.write_bytes(0, layout.size()) };
        }
        memory
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let in_reserve = block(memory).is_some();
        if in_reserve && size <= BLOCK {
            return memory;
        }
        if !in_reserve {
            // SAFETY: it is the inner allocator's.
            let larger = unsafe { self.inner.realloc(memory, layout, size) };
            if !larger.is_null() {
                return larger;
            }
        }
        // SAFETY: the size is not zero and no larger than what the caller may ask for; what is copied lies within both,
        // which are different memory, and the old one is given back once.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                moved.copy_from_nonoverlapping(memory, size.min(layout.size()));
                self.dealloc(memory, layout);
            }
            moved
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, BLOCKS, Reserve};
    use std::alloc::{GlobalAlloc, Layout};
    use std::ptr::null_mut;

    /// An allocator that has nothing.
    struct Nothing;

    // SAFETY: it gives no memory, and so gets none back.
    unsafe impl GlobalAlloc for Nothing {
        unsafe fn alloc(&self, _: Layout) -> *mut u8 {
            null_mut()
        }
        unsafe fn dealloc(&self, _: *mut u8, _: Layout) {
            unreachable!("the reserve's memory is not the inner allocator's");
        }
    }

    fn bytes(size: usize) -> Layout {
        Layout::from_size_align(size, 8).expect("a layout")
    }

    #[test]
    fn small_requests_are_met_until_the_reserve_is_used_up_and_again_when_it_is_given_back() {
        let empty = Reserve::of(Nothing);
        for _ in 0..3 {
            let mut blocks = Vec::with_capacity(BLOCKS);
            // SAFETY: what is allocated is written within its size, and given back once with its layout.
            unsafe {
                assert!(empty.alloc(bytes(BLOCK + 1)).is_null());
                for value in 0..BLOCKS {
                    let memory = empty.alloc_zeroed(bytes(16));
                    assert!(!memory.is_null() && memory.cast::<usize>().read() == 0);
                    memory.cast::<usize>().write(value);
                    let moved = empty.realloc(memory, bytes(16), BLOCK);
                    blocks.push(moved);
                }
                assert!(empty.alloc(bytes(1)).is_null());
                assert!(empty.realloc(blocks[0], bytes(BLOCK), BLOCK + 1).is_null());
                for (value, memory) in blocks.into_iter().enumerate() {
                    assert_eq!(memory.cast::<usize>().read(), value);
                    empty.dealloc(memory, bytes(BLOCK));
                }
            }
        }
    }

    #[test]
    fn the_system_s_memory_is_given_back_to_the_system() {
        let system = Reserve::new();
        // SAFETY: as above.
        unsafe {
            let memory = system.alloc_zeroed(bytes(64));
            memory.write(7);
            let moved = system.realloc(memory, bytes(64), 1 << 20);
            assert_eq!(moved.read(), 7);
            system.dealloc(moved, bytes(1 << 20));
        }
    }
}
