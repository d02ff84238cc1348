//! Weighted windows over a series that comes slice by slice.

use super::fir::{weigh, weigh_one};
use super::weights::Weights;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::memory::history::History;

/// The weighted sum of the last values.
#[derive(Clone, Debug, State)]
pub(super) struct FirFilter {
    #[state(fixed)]
    weights: Weights,
    past: History,
}

impl FirFilter {
    /// Windows with these weights.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(weights: Weights) -> Result<Self, ErrorKind> {
        let past = History::new(weights.as_slice().len())?;
        Ok(Self { weights, past })
    }

    /// Takes the next value and returns the newest sum, if that is `ready`.
    #[inline(always)]
    pub fn next(&mut self, value: f64, ready: bool) -> Option<f64> {
        self.past.push(value);
        let weights = self.weights.as_slice();
        ready.then(|| weigh_one(self.past.slice(0, weights.len()), weights))
    }

    /// Takes the next values and writes the last `ready` sums.
    #[inline(always)]
    pub fn feed_into(
        &mut self,
        context: &Context,
        data: &[f64],
        ready: usize,
        values: &mut Output<'_>,
    ) {
        let weights = self.weights.as_slice();
        let reach = weights.len().saturating_sub(1);
        // Only windows that begin before the slice need what came before it.
        let head = reach.min(data.len());
        self.past.append(&data[..head]);
        let early = ready - (data.len() - head).min(ready);
        if early > 0 {
            weigh(context, self.past.slice(0, early + reach), weights, values);
        }
        if ready > early {
            weigh(context, data, weights, values);
        }
        let rest = head.max(data.len() - head);
        self.past.append(&data[rest..]);
    }
}
