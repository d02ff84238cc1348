//! The newest values of a series, always contiguous in memory.

use super::pooled_buffer::Buffer;
use crate::error::ErrorKind;
use crate::simd::vector::{LINE, Vector};

/// The least room for what comes, so that values are seldom moved.
const LEAST: usize = LINE;
/// Places before the first value, and after the last one, so that whole vectors which reach beyond can be read.
const BEFORE: usize = 2 * LINE;
const AFTER: usize = LINE;

/// The last `keep` values of a series and room for what comes next.
///
/// Values are appended; once the room is used up, the last `keep` move to the front. So a value is
/// moved twice at the most, and any number of the newest values is one slice. Values that come one by one take no more room
/// than that; where many come at once, they are aligned to cache lines, with places around them for whole vectors.
#[derive(Debug, Default)]
pub struct History {
    keep: usize,
    values: Buffer,
    start: usize,
    end: usize,
}

impl History {
    /// An empty history that keeps `keep` values at least.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(keep: usize) -> Result<Self, ErrorKind> {
        let values = Buffer::new(keep.saturating_mul(2).saturating_add(LINE + BEFORE + AFTER))?;
        Ok(Self {
            keep,
            values,
            start: 0,
            end: 0,
        })
    }

    /// How many values are kept at least, once so many have come.
    pub(crate) fn keep(&self) -> usize {
        self.keep
    }

    /// Whether it holds what there is to hold after `count` values.
    pub(crate) fn is_after(&self, count: usize) -> bool {
        self.len() >= self.keep.min(count)
    }

    /// The values that have to be kept.
    pub(crate) fn kept(&self) -> &[f64] {
        self.slice(0, self.keep.min(self.len()))
    }

    /// Gives back the room that many values at once have taken, and keeps what values take that come one by one.
    pub(crate) fn settle(&mut self) {
        if self.keep == 0 {
            self.give_back();
            return;
        }
        let values = self.room_for_single_values();
        if self.values.is_of(values) {
            return;
        }
        let Ok(fresh) = Buffer::exactly(values) else {
            return; // The larger room does as well.
        };
        let large = std::mem::replace(&mut self.values, fresh);
        let kept = self.end - self.keep.min(self.len())..self.end;
        self.begin_with(&large[kept]);
    }

    /// Becomes a history of these values, for more that come one by one.
    fn begin_with(&mut self, kept: &[f64]) {
        // The last vector of values is a whole one.
        self.start = LINE.saturating_sub(kept.len());
        self.end = self.start + kept.len();
        self.values.extend_to(self.room_for_single_values());
        self.values[self.start..self.end].copy_from_slice(kept);
    }

    fn room_for_single_values(&self) -> usize {
        self.keep.max(LINE) + (self.keep / 2).max(LEAST)
    }

    /// Appends `count` values and hands them out to be written, in whole vectors too.
    #[inline(always)]
    pub(crate) fn grow(&mut self, count: usize) -> &mut [f64] {
        // What is kept moves to the front of the room where that is less than what comes: so it is
        // aligned, and the room stays small.
        let kept = self.keep.min(self.len());
        let is_surrounded = self.start >= BEFORE && self.end + count + AFTER <= self.values.len();
        if !is_surrounded || count > kept {
            self.make_room(count);
        }
        self.end += count;
        &mut self.values[self.end - count..self.end]
    }

    /// The newest `count` values, to be written eight at a time; what the last vector holds beyond them is
    /// forgotten.
    #[inline(always)]
    pub(crate) fn newest_vectors(&mut self, count: usize) -> &mut [Vector] {
        let first = self.end - count;
        let room = &mut self.values[first..first + count.next_multiple_of(LINE)];
        room.as_chunks_mut().0
    }

    /// Moves the last values to the front, so that what comes next starts on a cache line.
    #[inline(never)]
    fn make_room(&mut self, count: usize) {
        let kept = self.keep.min(self.len());
        let lines = BEFORE + kept.next_multiple_of(LINE);
        let mut line = self.values.line();
        if line + lines + count + AFTER > self.values.len() {
            let room = kept.max(count).max(LEAST);
            self.values.extend_to(LINE + lines + room + AFTER);
            line = self.values.line();
        }
        let end = line + lines;
        self.values
            .copy_within(self.end - kept..self.end, end - kept);
        (self.start, self.end) = (end - kept, end);
    }

    /// Appends one value.
    #[inline(always)]
    pub fn push(&mut self, value: f64) {
        if self.end == self.values.len() {
            self.make_room_for_single_values();
        }
        self.values[self.end] = value;
        self.end += 1;
    }

    /// Moves the last values to the front, behind the places that make a whole vector of them.
    #[inline(never)]
    fn make_room_for_single_values(&mut self) {
        let kept = self.keep.min(self.len());
        let start = LINE.saturating_sub(kept);
        self.values.extend_to(self.room_for_single_values());
        self.values.copy_within(self.end - kept..self.end, start);
        (self.start, self.end) = (start, start + kept);
    }

    /// Appends a block.
    #[inline(always)]
    pub fn append(&mut self, block: &[f64]) {
        match block {
            &[value] => self.push(value),
            block => self.grow(block.len()).copy_from_slice(block),
        }
    }

    /// The `count` values that end `back` values before the newest.
    ///
    /// # Panics
    /// If the history does not reach back so far.
    #[must_use]
    #[inline(always)]
    pub fn slice(&self, back: usize, count: usize) -> &[f64] {
        let first = self.first(back, count);
        &self.values[first..first + count]
    }

    /// Where the `count` values begin that end `back` values before the newest.
    #[inline(always)]
    fn first(&self, back: usize, count: usize) -> usize {
        assert!(back + count <= self.len(), "a history keeps only so much");
        self.end - back - count
    }

    /// The same in whole vectors; what the last one holds beyond these values is arbitrary.
    ///
    /// # Panics
    /// If the history does not reach back so far.
    #[inline(always)]
    pub(crate) fn vectors(&self, back: usize, count: usize) -> &[Vector] {
        let first = self.first(back, count);
        let vectors = &self.values[first..first + count.next_multiple_of(LINE)];
        vectors.as_chunks().0
    }

    /// The eight values that end `back` values before the newest; arbitrary where the history does not
    /// reach back so far.
    #[inline(always)]
    pub(crate) fn vector(&self, back: usize) -> Vector {
        let end = self.end - back;
        *(self.values[end - LINE..end].first_chunk()).expect("so many were taken")
    }

    /// The value that came `back` values before the newest.
    ///
    /// # Panics
    /// If the history does not reach back so far.
    #[inline(always)]
    pub(crate) fn at(&self, back: usize) -> f64 {
        self.values[self.first(back, 1)]
    }

    /// How many values there are.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.end - self.start
    }

    /// Forgets everything, and gives the memory back.
    pub(crate) fn give_back(&mut self) {
        *self = Self {
            keep: self.keep,
            ..Self::default()
        };
    }

    /// Forgets everything, and keeps the memory.
    pub fn clear(&mut self) {
        self.start = self.end;
    }
}

/// Copies what has to be kept and no more.
impl Clone for History {
    fn clone(&self) -> Self {
        let mut copy = Self {
            keep: self.keep,
            ..Self::default()
        };
        copy.begin_with(self.kept());
        copy
    }
}
