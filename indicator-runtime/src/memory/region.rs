//! A mapping that blocks of memory are cut from: which parts are taken, and which are free but resident.

use super::pages::{HUGE_PAGE, Mapping};
use super::units::{UNITS, Units};
use std::ops::Range;
use std::ptr::NonNull;

/// The least size of a unit, which divides that of a huge page. Half a unit of a block is wasted on average.
const SMALLEST_UNIT: usize = 1 << 14;

/// What the first value written to a fresh page makes resident.
const PAGE: usize = if cfg!(target_os = "linux") {
    HUGE_PAGE
} else {
    SMALLEST_UNIT
};

/// A mapping in units, neighbouring ones of which are a block.
#[derive(Debug)]
pub(super) struct Region {
    mapping: Mapping,
    /// The size of a unit in bytes.
    unit: usize,
    /// Units that belong to a block, and those that the mapping does not have.
    taken: Units,
    /// The last unit of each block.
    ends: Units,
    /// Units that may hold memory: they were written, or another part of their huge page was.
    resident: Units,
    /// How many units are free.
    free: usize,
    /// How many of those are resident.
    warm: usize,
}

impl Region {
    /// A region of `bytes`, or a little more; `None` where the system has none.
    pub fn new(bytes: usize) -> Option<Self> {
        let unit = bytes.div_ceil(UNITS).checked_next_power_of_two()?;
        let unit = unit.max(SMALLEST_UNIT);
        let bytes = bytes.checked_next_multiple_of(unit.max(HUGE_PAGE))?;
        let free = bytes / unit;
        let mut taken = Units::NONE;
        taken.insert(free..UNITS);
        Some(Self {
            mapping: Mapping::new(bytes)?,
            unit,
            taken,
            ends: Units::NONE,
            resident: Units::NONE,
            free,
            warm: 0,
        })
    }

    /// A block of so many bytes; `None` where there is no room.
    pub fn allocate(&mut self, bytes: usize) -> Option<NonNull<u8>> {
        let count = bytes.div_ceil(self.unit).max(1);
        if count > self.free {
            return None;
        }
        let start = self.taken.gaps().find(|gap| gap.len() >= count)?.start;
        let block = start..start + count;
        self.taken.insert(block.clone());
        self.ends.insert(block.end - 1..block.end);
        self.free -= count;
        if self.resident.contain(block.clone()) {
            self.warm -= count;
        } else {
            let page = self.page();
            let touched = block.start / page * page..block.end.next_multiple_of(page);
            self.resident.insert(touched.start..touched.end.min(UNITS));
            self.count_warm();
        }
        Some(self.mapping.place(block.start * self.unit))
    }

    /// Where it begins.
    pub fn start(&self) -> usize {
        self.mapping.place(0).addr().get()
    }

    /// The size of the block that begins at an address; `None` where none does.
    pub fn size(&self, address: usize) -> Option<usize> {
        Some(self.block(address)?.len() * self.unit)
    }

    /// Takes the block back that begins at an address; `false` where none does.
    pub fn free(&mut self, address: usize) -> bool {
        let Some(block) = self.block(address) else {
            return false;
        };
        self.ends.remove(block.end - 1..block.end);
        self.free += block.len();
        // A block is resident.
        self.warm += block.len();
        self.taken.remove(block);
        true
    }

    /// The units of the block that begins at an address.
    fn block(&self, address: usize) -> Option<Range<usize>> {
        let start = address.checked_sub(self.start())? / self.unit;
        let last = (start < UNITS).then(|| self.ends.next(start))?;
        (last < UNITS).then_some(start..last + 1)
    }

    /// How many units become resident together.
    fn page(&self) -> usize {
        (PAGE / self.unit).max(1)
    }

    /// Whether it has no block.
    pub fn is_unused(&self) -> bool {
        self.ends.is_empty()
    }

    /// Memory that is kept for the next blocks, in bytes.
    pub fn warm(&self) -> usize {
        self.warm * self.unit
    }

    fn count_warm(&mut self) {
        self.warm = self.resident.without(&self.taken).len();
    }

    /// Gives so much of the warm memory back to the system, or a little more, beginning at the end; less where the system
    /// refuses.
    pub fn cool(&mut self, bytes: usize) {
        let wanted = self.warm.saturating_sub(bytes.div_ceil(self.unit));
        let page = self.page();
        while self.warm > wanted {
            let Some(run) = self.resident.without(&self.taken).last_run() else {
                return;
            };
            // Huge pages are given back whole, where no block holds a part.
            let start = run.end.saturating_sub(self.warm - wanted) / page * page;
            let part = start.max(run.start)..run.end;
            // SAFETY: none of these units belongs to a block.
            if !unsafe { (self.mapping).discard(part.start * self.unit..part.end * self.unit) } {
                // Nothing is known of these units any more.
                self.taken.insert(part.clone());
                self.free -= part.len();
            }
            self.resident.remove(part);
            self.count_warm();
        }
    }
}
