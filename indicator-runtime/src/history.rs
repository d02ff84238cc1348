//! The newest values of a series, always in one piece of memory.

use crate::error::ErrorKind;

/// Values in a cache line. A vector that is stored across two lines costs several times as much as
/// one that is not, so blocks are made to start on a line where that can be had.
pub(crate) const LINE: usize = 8;

/// The last `keep` values of a series and room for what comes next.
///
/// Values are appended; once the room is used up, the last `keep` move to the front. So a value is
/// moved once in `keep` appends at the most, and any stretch of the newest values is a slice.
#[derive(Debug, Default)]
pub struct History {
    keep: usize,
    values: Vec<f64>,
    start: usize,
    end: usize,
}

impl History {
    /// An empty history that keeps `keep` values at least.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(keep: usize) -> Result<Self, ErrorKind> {
        let room = keep.saturating_mul(2).saturating_add(2 * LINE);
        let mut values = Vec::new();
        values
            .try_reserve_exact(room)
            .map_err(|_| ErrorKind::OutOfMemory { bytes: room.saturating_mul(size_of::<f64>()) })?;
        Ok(Self { keep, values, start: 0, end: 0 })
    }

    /// Appends `count` values and hands them out to be written.
    #[inline(always)]
    pub fn grow(&mut self, count: usize) -> &mut [f64] {
        if self.end + count > self.values.len() {
            self.make_room(count);
        }
        self.end += count;
        &mut self.values[self.end - count..self.end]
    }

    /// Moves the last values to the front, so that what comes next starts on a cache line.
    #[inline(never)]
    fn make_room(&mut self, count: usize) {
        let room = self.keep + self.keep.max(count) + 2 * LINE;
        if self.values.len() < room {
            self.values.resize(room, 0.0);
        }
        let kept = self.keep.min(self.end - self.start);
        let line = line_offset(&self.values);
        let end = line + kept.next_multiple_of(LINE);
        self.values.copy_within(self.end - kept..self.end, end - kept);
        (self.start, self.end) = (end - kept, end);
    }

    /// Appends one value.
    #[inline(always)]
    pub fn push(&mut self, value: f64) {
        self.grow(1)[0] = value;
    }

    /// Appends a block.
    #[inline(always)]
    pub fn append(&mut self, block: &[f64]) {
        self.grow(block.len()).copy_from_slice(block);
    }

    /// The `count` values that end `back` values before the newest.
    ///
    /// # Panics
    /// If the history does not reach back so far.
    #[must_use]
    #[inline(always)]
    pub fn slice(&self, back: usize, count: usize) -> &[f64] {
        &self.values[self.end - back - count..self.end - back]
    }

    /// The last `count` values, to be written again.
    ///
    /// # Panics
    /// If the history does not reach back so far.
    #[inline(always)]
    pub fn last_mut(&mut self, count: usize) -> &mut [f64] {
        &mut self.values[self.end - count..self.end]
    }

    /// Forgets everything, and keeps the memory.
    pub fn clear(&mut self) {
        (self.start, self.end) = (0, 0);
    }
}

/// Where the first cache line begins in a buffer; a guess that is wrong costs time, nothing else.
pub(crate) fn line_offset(values: &[f64]) -> usize {
    values.as_ptr().align_offset(LINE * size_of::<f64>()).min(LINE)
}

/// Copies what was appended and no more.
impl Clone for History {
    fn clone(&self) -> Self {
        let mut copy = Self { keep: self.keep, ..Self::default() };
        copy.clone_from(self);
        copy
    }

    fn clone_from(&mut self, source: &Self) {
        let live = &source.values[source.start..source.end];
        if self.values.len() < live.len() {
            self.values.resize(live.len(), 0.0);
        }
        self.values[..live.len()].copy_from_slice(live);
        (self.keep, self.start, self.end) = (source.keep, 0, live.len());
    }
}
