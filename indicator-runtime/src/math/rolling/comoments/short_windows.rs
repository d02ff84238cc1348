//! Short windows of two series, each summed up by itself.

use super::sums::{add, moments};
use crate::State;
use crate::error::ErrorKind;
use crate::memory::history::History;
use crate::simd::vector::LINE;
use std::array;

/// Windows that take less time one by one than block by block, eight neighbouring ones at a time; their sums are measured
/// from their newest bars.
#[derive(Clone, Debug, State)]
pub(super) struct ShortWindows {
    #[state(fixed)]
    period: usize,
    seen: usize,
    x: History,
    y: History,
}

impl ShortWindows {
    /// The longest windows that are short.
    pub const LONGEST: usize = 16;

    /// Windows of `period` bars, one at least.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            period,
            seen: 0,
            x: History::new(period)?,
            y: History::new(period)?,
        })
    }

    /// Takes the next bars, writes the moments of the windows that end in the last of them, and says how many are full.
    #[inline(always)]
    pub fn feed(&mut self, x: &[f64], y: &[f64], results: [&mut [f64]; 3]) -> usize {
        self.x.append(x);
        self.y.append(y);
        self.seen = self.seen.saturating_add(x.len());
        let ready = x.len().min(self.seen.saturating_sub(self.period - 1));
        if ready == 0 {
            return 0;
        }
        let bars = [&self.x, &self.y].map(|series| series.slice(0, ready + self.period - 1));
        let mut results = results.map(|results| &mut results[x.len() - ready..]);
        let vectors = ready - ready % LINE;
        for first in (0..vectors).step_by(LINE) {
            self.windows::<LINE>(bars, first, &mut results);
        }
        for first in vectors..ready {
            self.windows::<1>(bars, first, &mut results);
        }
        ready
    }

    /// The windows `first` to `first + L - 1`.
    #[inline(always)]
    fn windows<const L: usize>(
        &self,
        bars: [&[f64]; 2],
        first: usize,
        results: &mut [&mut [f64]; 3],
    ) {
        let bars = bars.map(|series| &series[first..first + self.period - 1 + L]);
        let at = |place: usize| {
            bars.map(|series| {
                let series = &series[place..place + L];
                array::from_fn(|lane| series[lane])
            })
        };
        let newest = at(self.period - 1);
        let mut sums = [[0.0; L]; 5];
        for place in (0..self.period - 1).rev() {
            add(&mut sums, at(place), newest);
        }
        let moments = moments(&[[0.0; L]; 5], &sums, 1.0 / self.period as f64);
        for (results, moments) in results.iter_mut().zip(moments) {
            results[first..first + L].copy_from_slice(&moments);
        }
    }
}
