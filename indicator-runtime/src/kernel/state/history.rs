//! The history of a series as a state.

use super::State;
use crate::kernel::context::Context;
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::memory::history::History;

impl State for History {
    fn enter(&mut self, context: &Context) {
        if context.is_outside() {
            self.settle();
        }
    }

    fn save(&self, to: &mut Writer) {
        let kept = self.kept();
        to.count(kept.len());
        to.numbers(kept);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        let count = from.count(self.keep())?;
        let values = from.numbers(count)?;
        self.clear();
        for (slot, value) in self.grow(count).iter_mut().zip(values) {
            *slot = value;
        }
        Ok(())
    }
}
