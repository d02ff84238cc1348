//! Memory for large results, of which some stays resident for the next ones.
//!
//! The system's allocator gives the memory of large results back to the system, and each page of the next ones costs a
//! page fault, which takes longer than computing the values on it. Here results are cut from large regions, which get huge
//! pages where the system has them, and what is given back stays resident up to a limit.

use super::region::Region;
use std::ptr::NonNull;

/// The least size of a region: large enough for the blocks of some calls, and for huge pages.
const REGION: usize = 1 << 25;

/// Regions, and what is kept of them.
#[derive(Debug)]
pub(crate) struct WarmMemory {
    /// In the order of their addresses.
    regions: Vec<Region>,
    /// How much free memory is resident, in bytes.
    warm: usize,
    /// How much of it is kept.
    limit: usize,
}

impl WarmMemory {
    /// Memory of which at most `limit` bytes are kept when nobody uses them.
    pub const fn new(limit: usize) -> Self {
        Self {
            regions: Vec::new(),
            warm: 0,
            limit,
        }
    }

    /// A block of so many bytes, which begins with a page; `None` where the system has no memory.
    pub fn allocate(&mut self, bytes: usize) -> Option<NonNull<u8>> {
        for place in 0..self.regions.len() {
            let block = self.with(place, |region| region.allocate(bytes));
            if block.is_some() {
                return block;
            }
        }
        let mut region = self.region(bytes)?;
        self.regions.try_reserve(1).ok()?;
        let block = region.allocate(bytes);
        self.warm += region.warm();
        let before = |other: &Region| other.start() < region.start();
        let place = self.regions.partition_point(before);
        self.regions.insert(place, region);
        block
    }

    /// A region with room for so many bytes. What is kept must not be what another block lacks.
    fn region(&mut self, bytes: usize) -> Option<Region> {
        let bytes = bytes.max(REGION);
        Region::new(bytes).or_else(|| {
            self.keep(0);
            Region::new(bytes)
        })
    }

    /// The size of a block; `None` where none begins at the address.
    pub fn size(&self, block: NonNull<u8>) -> Option<usize> {
        self.regions[self.place(block)?].size(block.addr().get())
    }

    /// Takes a block back; an address that is none of its is left alone.
    ///
    /// # Safety
    /// Nobody may use the block any more.
    pub unsafe fn free(&mut self, block: NonNull<u8>) {
        let Some(place) = self.place(block) else {
            return;
        };
        self.with(place, |region| region.free(block.addr().get()));
        if self.warm > self.limit {
            self.keep(self.limit);
        }
    }

    /// Gives memory back to the system until no more than `bytes` are kept, the highest addresses first, since blocks are
    /// cut from the lowest.
    fn keep(&mut self, bytes: usize) {
        for place in (0..self.regions.len()).rev() {
            let excess = self.warm.saturating_sub(bytes);
            self.with(place, |region| {
                if excess > 0 {
                    region.cool(excess);
                }
            });
            if self.regions[place].is_unused() && self.regions[place].warm() == 0 {
                self.regions.remove(place);
            }
        }
    }

    /// Where the region is in the list that an address may belong to.
    fn place(&self, block: NonNull<u8>) -> Option<usize> {
        let before = |region: &Region| region.start() <= block.addr().get();
        self.regions.partition_point(before).checked_sub(1)
    }

    /// Does something with a region, and counts what is warm.
    fn with<T>(&mut self, place: usize, work: impl FnOnce(&mut Region) -> T) -> T {
        let region = &mut self.regions[place];
        self.warm -= region.warm();
        let result = work(region);
        self.warm += region.warm();
        result
    }
}

#[cfg(test)]
mod tests {
    use super::{REGION, WarmMemory};
    use fastrand::Rng;
    use std::ptr::NonNull;

    const MIB: usize = 1 << 20;

    /// Memory that is full of a number, as long as its owner has it.
    struct Filled {
        block: NonNull<u8>,
        bytes: usize,
        number: u8,
    }

    impl Filled {
        fn new(memory: &mut WarmMemory, bytes: usize, number: u8) -> Self {
            let block = memory.allocate(bytes).expect("memory");
            assert!(block.cast::<[f64; 8]>().is_aligned());
            assert!(memory.size(block).expect("a block") >= bytes);
            // SAFETY: the block is as large.
            unsafe { block.as_ptr().write_bytes(number, bytes) };
            Self {
                block,
                bytes,
                number,
            }
        }

        fn free(self, memory: &mut WarmMemory) {
            // SAFETY: the block is as large, and was filled; it is used no more.
            unsafe {
                let values = std::slice::from_raw_parts(self.block.as_ptr(), self.bytes);
                assert!(values.iter().all(|value| *value == self.number));
                memory.free(self.block);
            }
        }
    }

    #[test]
    fn blocks_are_their_owners_and_what_is_kept_is_bounded() {
        let limit = 3 * MIB;
        let mut memory = WarmMemory::new(limit);
        let mut blocks: Vec<Filled> = Vec::new();
        let mut random = Rng::with_seed(1);
        let mut draw = |below: usize| random.usize(..below);
        for step in 0..600 {
            if blocks.len() > 30 || (draw(2) == 0 && !blocks.is_empty()) {
                blocks.swap_remove(draw(blocks.len())).free(&mut memory);
                assert!(memory.warm <= limit);
            } else {
                let bytes = 1 + draw([70_000, 700_000, 7_000_000, 40_000_000][step % 40 / 13]);
                blocks.push(Filled::new(&mut memory, bytes, step as u8));
            }
            let warm = memory.regions.iter().map(|region| region.warm());
            assert_eq!(memory.warm, warm.sum::<usize>());
            assert!(memory.regions.is_sorted_by_key(|region| region.start()));
        }
        for block in blocks {
            block.free(&mut memory);
        }
        assert!(memory.warm <= limit && memory.regions.iter().all(|region| region.is_unused()));
    }

    #[test]
    fn what_was_given_back_is_given_out_again() {
        let mut memory = WarmMemory::new(4 * MIB);
        let block = Filled::new(&mut memory, MIB, 1);
        let address = block.block;
        block.free(&mut memory);
        let again = Filled::new(&mut memory, MIB, 2);
        assert_eq!(again.block, address);
        let large = Filled::new(&mut memory, 3 * REGION, 3);
        large.free(&mut memory);
        again.free(&mut memory);
        let kept = memory.warm;
        assert!((2 * MIB..=4 * MIB).contains(&kept), "{kept}");
        memory.keep(0);
        assert!(memory.regions.is_empty());
    }

    #[test]
    fn memory_that_nobody_has_is_refused_and_unknown_blocks_are_left_alone() {
        let mut memory = WarmMemory::new(MIB);
        for bytes in [usize::MAX, usize::MAX / 2, isize::MAX as usize, 1 << 50] {
            assert_eq!(memory.allocate(bytes), None);
        }
        let block = Filled::new(&mut memory, 1, 1);
        let mut other = 0_u8;
        // SAFETY: it is nobody's block.
        unsafe { memory.free(NonNull::from(&mut other)) };
        assert_eq!(memory.size(NonNull::from(&mut other)), None);
        block.free(&mut memory);
    }
}
