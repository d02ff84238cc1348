//! Ehlers' dominant cycle: the cycle of his Hilbert transform, with a length that is smoothed once more.

use super::hilbert_cycle::{Cycle, HilbertCycle};
use crate::State;
use crate::kernel::scratch::Scratch;
use crate::math::recursive::decay::Decay;

/// A [`HilbertCycle`] whose period is smoothed: 0.33 of the period of each bar, and 0.67 of what it was, from 0.
///
/// ```
/// use indicator_runtime::math::DominantCycle;
///
/// let price: Vec<f64> = (0..200).map(|bar| (bar as f64 * std::f64::consts::TAU / 20.0).sin()).collect();
/// let mut cycle = DominantCycle::new(12);
/// let period = cycle.feed(&price).period;
/// assert!((period[187] - 20.0).abs() < 0.5);
/// ```
#[derive(Clone, Debug, State)]
pub struct DominantCycle {
    cycle: HilbertCycle,
    shares: Scratch,
    period: Decay,
}

impl DominantCycle {
    /// A cycle that is looked for from the bar `first` on, as if nothing was known before.
    #[must_use]
    pub fn new(first: usize) -> Self {
        Self {
            cycle: HilbertCycle::new(first),
            shares: Scratch::default(),
            period: Decay::new(0.67),
        }
    }

    /// Takes the next prices and returns what is ready.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> Cycle<'_> {
        let cycle = self.cycle.feed(data);
        let shares = cycle.period.iter().map(|period| 0.33 * period);
        Cycle {
            period: self.period.feed(self.shares.fill(shares)),
            ..cycle
        }
    }
}
