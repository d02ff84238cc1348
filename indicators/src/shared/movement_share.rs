//! What both directional indicators are: the share of one direction's movement in all that bars covered.

use indicator_runtime::Output;
use indicator_runtime::State;
use indicator_runtime::math::{Held, Skip, TrueRange, WilderSum, ends};

/// The sum of movements over the sum of true ranges, each as Wilder sums.
#[derive(Clone, Debug, State)]
pub struct MovementShare {
    ranges: TrueRange,
    /// The first bar has no close before it.
    first_range: Skip,
    /// Of sums over more than one bar the first is passed over.
    first_sum: Skip,
    moved: WilderSum,
    covered: WilderSum,
    share: Held,
    /// In percent, but the plain ratio for a single bar, as TA-Lib has it.
    #[state(fixed)]
    unit: f64,
}

impl MovementShare {
    /// Sums over `period` bars.
    #[must_use]
    pub fn new(period: usize) -> Self {
        Self {
            ranges: TrueRange::default(),
            first_range: Skip::new(1),
            first_sum: Skip::new(usize::from(period > 1)),
            moved: WilderSum::new(period),
            covered: WilderSum::new(period),
            share: Held::default(),
            unit: if period == 1 { 1.0 } else { 100.0 },
        }
    }

    /// Takes the next bars with their movements, which begin with the second bar, and writes the shares that are ready.
    #[inline(always)]
    pub fn feed_into(&mut self, movements: &[f64], bars: [&[f64]; 3], values: &mut Output<'_>) {
        let [high, low, close] = bars;
        let moved = self.first_sum.feed(self.moved.feed(movements));
        let ranges = self.first_range.feed(self.ranges.feed(high, low, close));
        let unit = self.unit;
        let shares = ends((moved, self.covered.feed(ranges)))
            .map(|(moved, covered)| (unit * (moved / covered), covered < Held::TOO_SMALL));
        self.share.feed_into(shares, values);
    }
}
