//! Room for the steps between input and output.

use crate::forms::array::as_room;
use crate::kernel::output::Output;
use crate::memory::buffer::{Buffer, LINE};

/// Room for an intermediate series of one stretch. It is a state only to keep its memory.
#[derive(Debug, Default)]
pub struct Scratch {
    values: Buffer,
    /// Where the first cache line begins.
    line: usize,
}

impl Scratch {
    /// Replaces the contents with the values of an iterator.
    #[inline(always)]
    pub fn fill(&mut self, values: impl ExactSizeIterator<Item = f64>) -> &[f64] {
        let room = self.room(values.len());
        for (slot, value) in room.iter_mut().zip(values) {
            *slot = value;
        }
        room
    }

    /// Replaces the contents with `count` values, which `write` writes. It is for calls, not for loops: a
    /// closure may be compiled without the features of the instruction set around it.
    #[inline(always)]
    pub(crate) fn written(
        &mut self,
        count: usize,
        write: impl FnOnce(&mut Output<'_>),
    ) -> &mut [f64] {
        let room = self.room(count);
        write(&mut Output::new(as_room(room)));
        room
    }

    /// Room for `count` values, with whatever was left there.
    #[inline(always)]
    pub(crate) fn room(&mut self, count: usize) -> &mut [f64] {
        if self.values.len() < self.line + count {
            self.make_room(count);
        }
        &mut self.values[self.line..self.line + count]
    }

    #[inline(never)]
    fn make_room(&mut self, count: usize) {
        self.values.extend_to(count + LINE);
        self.line = self.values.line();
    }
}

/// There is nothing in it to be kept.
impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }

    fn clone_from(&mut self, _: &Self) {}
}
