//! Room for the steps between input and output.

/// Room for an intermediate series of one stretch. It is a state only to keep its memory.
#[derive(Debug, Default)]
pub struct Scratch(Vec<f64>);

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

    /// Room for `count` values, with whatever was left there.
    #[inline(always)]
    pub fn room(&mut self, count: usize) -> &mut [f64] {
        if self.0.len() < count {
            self.0.resize(count, 0.0);
        }
        &mut self.0[..count]
    }
}

/// There is nothing in it to be kept.
impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }

    fn clone_from(&mut self, _: &Self) {}
}
