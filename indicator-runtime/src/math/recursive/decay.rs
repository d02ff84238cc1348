//! What is left of a series that fades away.

use super::recurrence::{Drive, Recurrence};
use crate::forms::array::as_room;
use crate::kernel::output::Output;
use crate::math::scratch::Scratch;
use crate::simd::kernel::{Block, shared};
use crate::simd::shift::Lanes;

/// `y[j] = keep·y[j−1] + x[j]`, with nothing before the first value.
#[derive(Debug)]
pub struct Decay {
    recurrence: Recurrence<1>,
    result: Scratch,
}

keeps_memory!(impl Clone for Decay {
    recurrence, result
});

/// The values themselves drive it.
struct Plain;

impl Drive for Plain {
    #[inline(always)]
    fn driving(&self, value: f64, _: f64) -> f64 {
        value
    }
}

impl Decay {
    /// The recurrence that keeps the part `keep` of what came before.
    #[must_use]
    pub fn new(keep: f64) -> Self {
        Self {
            recurrence: Recurrence::first_order(keep),
            result: Scratch::default(),
        }
    }

    /// Takes the next values and returns as many results.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        shared(self, data)
    }
}

impl<'a> Block for &'a mut Decay {
    type Ready = &'a [f64];

    #[inline(always)]
    fn take<L: Lanes>(self, _lanes: L, data: &[f64]) -> Self::Ready {
        let results = self.result.room(data.len());
        let mut values = Output::new(as_room(results));
        self.recurrence.run(data, &mut values, &Plain);
        results
    }
}
