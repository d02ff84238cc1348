//! Working memory for the intermediate series of a kernel.

use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::kernel::state::State;
use crate::memory::pooled_buffer::Buffer;
use crate::memory::room::as_uninit;
use crate::simd::vector::LINE;

/// Working memory for an intermediate series of one call. It is a state only to keep its memory.
///
/// ```
/// use indicator_runtime::math::Scratch;
///
/// let mut squares = Scratch::default();
/// let data = [3.0, -1.0, 2.0];
/// assert_eq!(squares.fill(data.iter().map(|x| x * x)), [9.0, 1.0, 4.0]);
/// // An iterator that does not know how many values it has.
/// assert_eq!(squares.collect(data.into_iter().filter(|x| *x > 0.0)), [3.0, 2.0]);
/// ```
#[derive(Debug, Default)]
pub struct Scratch {
    /// A single value needs no more.
    one: f64,
    values: Buffer,
    /// Where the first cache line begins.
    line: usize,
}

impl Scratch {
    /// Replaces the contents with the values of an iterator.
    #[inline(always)]
    pub fn fill(&mut self, values: impl ExactSizeIterator<Item = f64>) -> &mut [f64] {
        let slots = self.reserve(values.len());
        for (slot, value) in slots.iter_mut().zip(values) {
            *slot = value;
        }
        slots
    }

    /// Replaces the contents with the values of an iterator, however many these are.
    #[inline(always)]
    pub fn collect(&mut self, values: impl IntoIterator<Item = f64>) -> &mut [f64] {
        let values = values.into_iter();
        let mut count = 0;
        self.reserve(values.size_hint().0.max(2));
        for value in values {
            if self.line + count == self.values.len() {
                self.values.extend_to(2 * self.values.len());
            }
            self.values[self.line + count] = value;
            count += 1;
        }
        &mut self.values[self.line..self.line + count]
    }

    /// Replaces the contents with one value or none.
    #[inline(always)]
    pub(crate) fn one(&mut self, value: Option<f64>) -> &mut [f64] {
        let ready = usize::from(value.is_some());
        self.one = value.unwrap_or(self.one);
        &mut std::slice::from_mut(&mut self.one)[..ready]
    }

    /// Replaces the contents with `count` values, which `values` writes. It is for calls, not for loops: a
    /// closure may be compiled without the features of the instruction set around it.
    #[inline(always)]
    pub(crate) fn write(
        &mut self,
        count: usize,
        values: impl FnOnce(&mut Output<'_>),
    ) -> &mut [f64] {
        let slots = self.reserve(count);
        values(&mut Output::new(as_uninit(slots)));
        slots
    }

    /// Memory for `count` values, with whatever was left there.
    #[inline(always)]
    pub(crate) fn reserve(&mut self, count: usize) -> &mut [f64] {
        if count == 1 {
            return std::slice::from_mut(&mut self.one);
        }
        if self.values.len() < self.line + count {
            self.grow(count);
        }
        &mut self.values[self.line..self.line + count]
    }

    #[inline(never)]
    fn grow(&mut self, count: usize) {
        self.values.extend_to(count + LINE);
        self.line = self.values.line();
    }
}

impl State for Scratch {
    const CARRIES: bool = false;

    fn enter(&mut self, context: &Context) {
        if context.is_outside() {
            *self = Self::default();
        }
    }

    fn save(&self, _: &mut Writer) {}

    fn load(&mut self, _: &mut Reader<'_>) -> Result<(), Damaged> {
        Ok(())
    }

    fn blank() -> Option<Self> {
        Some(Self::default())
    }
}

/// A copy is empty: the contents are of use only within one call.
impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }
}
