//! The newest values of a series, always in one piece of memory.

use crate::error::ErrorKind;

/// The last `keep` values of a series and room for what comes next.
///
/// Values are appended; once the room is used up, the last `keep` move to the front. So a value is
/// moved once in `keep` appends at the most, and any stretch of the newest values is a slice.
#[derive(Debug, Default)]
pub struct History {
    keep: usize,
    values: Vec<f64>,
    end: usize,
}

impl History {
    /// An empty history that keeps `keep` values at least.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(keep: usize) -> Result<Self, ErrorKind> {
        let room = keep.saturating_mul(2);
        let mut values = Vec::new();
        values
            .try_reserve_exact(room)
            .map_err(|_| ErrorKind::OutOfMemory { bytes: room.saturating_mul(size_of::<f64>()) })?;
        Ok(Self { keep, values, end: 0 })
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

    #[cold]
    fn make_room(&mut self, count: usize) {
        let kept = self.keep.min(self.end);
        self.values.copy_within(self.end - kept..self.end, 0);
        self.end = kept;
        let room = self.keep + self.keep.max(count);
        if self.values.len() < room {
            self.values.resize(room, 0.0);
        }
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
        self.end = 0;
    }
}

/// Copies what was appended and no more.
impl Clone for History {
    fn clone(&self) -> Self {
        Self { keep: self.keep, values: self.values[..self.end].to_vec(), end: self.end }
    }

    fn clone_from(&mut self, source: &Self) {
        self.keep = source.keep;
        self.end = source.end;
        if self.values.len() < source.end {
            self.values.resize(source.end, 0.0);
        }
        self.values[..source.end].copy_from_slice(&source.values[..source.end]);
    }
}
