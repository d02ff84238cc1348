//! An append-only writer over memory that may be uninitialised.

use super::context::{Context, OUTSIDE};
use std::mem::MaybeUninit;

/// Where a kernel writes one of its outputs.
///
/// A kernel sees exactly the room for the values that are due; what it writes beyond is counted
/// and dropped, and the walk reports both too few and too many. Nothing can be read back.
pub struct Output<'a> {
    room: &'a mut [MaybeUninit<f64>],
    written: usize,
    /// Of the computation that it belongs to.
    context: &'a Context,
}

impl<'a> Output<'a> {
    /// A writer over `room`, which may be uninitialised.
    #[inline(always)]
    pub(crate) fn new(room: &'a mut [MaybeUninit<f64>]) -> Self {
        Self::of(&OUTSIDE, room)
    }

    /// A writer over `room` within a computation.
    #[inline(always)]
    pub(crate) fn of(context: &'a Context, room: &'a mut [MaybeUninit<f64>]) -> Self {
        Self {
            room,
            written: 0,
            context,
        }
    }

    /// What the computation tells its building blocks.
    #[inline(always)]
    pub(crate) fn context(&self) -> &'a Context {
        self.context
    }

    /// No value is due after all.
    #[inline(always)]
    pub(crate) fn close(&mut self) {
        self.room = &mut [];
    }

    /// How many values are due but not yet written.
    #[must_use]
    #[inline(always)]
    pub fn remaining(&self) -> usize {
        self.room.len().saturating_sub(self.written)
    }

    /// How many values the kernel tried to write.
    #[inline(always)]
    pub(crate) fn written(&self) -> usize {
        self.written
    }

    /// The values, if as many were written as were due.
    #[inline(always)]
    pub(crate) fn written_mut(&mut self) -> &mut [f64] {
        if self.written != self.room.len() {
            return &mut [];
        }
        // SAFETY: an output is appended to, and nothing beyond its end was counted: all of it was written.
        unsafe { self.room.assume_init_mut() }
    }

    /// How many values were due.
    #[inline(always)]
    pub(crate) fn due(&self) -> usize {
        self.room.len()
    }

    /// Appends one value.
    #[inline(always)]
    pub fn push(&mut self, value: f64) {
        if let Some(slot) = self.room.get_mut(self.written) {
            slot.write(value);
        }
        self.written += 1;
    }

    /// Appends every value of an iterator.
    #[inline(always)]
    pub fn extend(&mut self, values: impl IntoIterator<Item = f64>) {
        let start = self.written.min(self.room.len());
        let slots = self.room[start..].iter_mut();
        let due = slots.len();
        let mut values = values.into_iter();
        let mut count = 0;
        let mut write = |(slot, value): (&mut MaybeUninit<f64>, f64)| {
            slot.write(value);
            count += 1;
        };
        // Over slices the length is known beforehand, and only a `zip` that owns the iterator
        // becomes vector code; any other iterator is asked afterwards whether it has more.
        let excess = match values.size_hint() {
            (least, Some(most)) if least == most => {
                slots.zip(values).for_each(&mut write);
                most > due
            }
            _ => {
                slots.zip(values.by_ref()).for_each(&mut write);
                values.next().is_some()
            }
        };
        // What an iterator says of its length is not to be trusted: only where all is written can there be more.
        self.written += count + usize::from(excess && count == due);
    }

    /// Goes back to where `written` values were written, so that others come after these.
    #[inline(always)]
    pub(crate) fn back_to(&mut self, written: usize) {
        self.written = written;
    }

    /// Replaces the value that was written `back` values before the newest.
    #[inline(always)]
    pub(crate) fn replace(&mut self, back: usize, value: f64) {
        let place = self.written.checked_sub(back + 1);
        if let Some(slot) = place.and_then(|place| self.room.get_mut(place)) {
            slot.write(value);
        }
    }

    /// Appends a block of values.
    #[inline(always)]
    pub fn block<const N: usize>(&mut self, values: [f64; N]) {
        match self
            .room
            .get_mut(self.written..)
            .and_then(<[_]>::first_chunk_mut::<N>)
        {
            Some(slots) => {
                *slots = values.map(MaybeUninit::new);
                self.written += N;
            }
            None => self.extend(values),
        }
    }

    /// Places for `count` groups of neighbouring values, or for as many as there is room for; all of them count as written.
    #[inline(always)]
    pub(crate) fn places<const N: usize>(&mut self, count: usize) -> &mut [[MaybeUninit<f64>; N]] {
        let start = self.written.min(self.room.len());
        self.written += count * N;
        let places = self.room[start..].as_chunks_mut().0;
        let count = count.min(places.len());
        &mut places[..count]
    }

    /// Appends groups of neighbouring values.
    #[inline(always)]
    pub(crate) fn groups<const N: usize>(
        &mut self,
        groups: impl ExactSizeIterator<Item = [f64; N]>,
    ) {
        for (place, values) in self.places(groups.len()).iter_mut().zip(groups) {
            *place = values.map(MaybeUninit::new);
        }
    }

    /// The escape hatch: everything that is still due, filled with NaN first and then handed out to
    /// be written in any order. It counts as written.
    #[inline(always)]
    pub fn rest(&mut self) -> &mut [f64] {
        let start = self.written.min(self.room.len());
        self.written = self.written.max(self.room.len());
        let rest = &mut self.room[start..];
        rest.fill(MaybeUninit::new(f64::NAN));
        // SAFETY: every value of `rest` was written just now.
        unsafe { rest.assume_init_mut() }
    }
}
