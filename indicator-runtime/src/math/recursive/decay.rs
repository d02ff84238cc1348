//! A decaying sum: at each step, a fixed part of it is kept and a value is added.

use super::recurrence::{Plain, Recurrence};
use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::memory::room::as_uninit;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

/// `y[j] = keep·y[j−1] + x[j]`, with nothing before the first value.
///
/// ```
/// use indicator_runtime::math::Decay;
///
/// let mut sum = Decay::new(0.5);
/// assert_eq!(sum.feed(&[8.0, 0.0, 1.0]), [8.0, 4.0, 3.0]);
/// ```
#[derive(Clone, Debug, State)]
pub struct Decay {
    recurrence: Recurrence<1>,
    result: Scratch,
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
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        if let &[value] = data {
            let sum = self.next(value);
            return self.result.one(Some(sum));
        }
        self.recurrence.isa(data.len()).run_shared(self, data)
    }

    #[inline(never)]
    fn next(&mut self, value: f64) -> f64 {
        self.recurrence.next(value, &Plain)
    }
}

impl<'a> SimdTask for &'a mut Decay {
    type Result = &'a [f64];

    #[inline(always)]
    fn run<S: Shift>(self, shift: S, data: &[f64]) -> Self::Result {
        let results = self.result.reserve(data.len());
        let mut values = Output::new(as_uninit(results));
        self.recurrence.run(shift, data, &mut values, &Plain);
        results
    }
}
