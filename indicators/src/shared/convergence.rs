//! Convergence and divergence of a fast and a slow average.

use indicator_runtime::math::{ChangeSmoother, Scratch, Smoother};
use indicator_runtime::{Output, State};
use std::iter::zip;

/// How far a fast exponential average of prices stands above a slow one, and the exponential average of that.
#[derive(Clone, State)]
pub struct Convergence {
    short: Smoother,
    long: Smoother,
    signal: ChangeSmoother,
    distance: Scratch,
}

impl Convergence {
    /// Of two averages that are first due together, with a signal line over `period` values.
    pub fn new(short: Smoother, long: Smoother, period: usize) -> Self {
        Self {
            short,
            long,
            signal: ChangeSmoother::exponential(period),
            distance: Scratch::default(),
        }
    }

    /// Takes the next prices and writes the three lines.
    #[inline(always)]
    pub fn feed_into(
        &mut self,
        data: &[f64],
        macd: &mut Output<'_>,
        signal: &mut Output<'_>,
        hist: &mut Output<'_>,
    ) {
        // Measured from the price, as a high level would cost their distance its digits.
        let (short, long) = (&mut self.short, &mut self.long);
        let lines = zip(short.feed_distances(data), long.feed_distances(data));
        let distance = self.distance.fill(lines.map(|(short, long)| short - long));
        write_lines(distance, self.signal.feed(distance), macd, signal, hist);
    }
}

/// Writes the distances of two averages, the average of these, and the one less the other, from where all are known.
#[inline(always)]
pub fn write_lines(
    distance: &[f64],
    average: &[f64],
    macd: &mut Output<'_>,
    signal: &mut Output<'_>,
    hist: &mut Output<'_>,
) {
    let distance = &distance[distance.len() - average.len()..];
    macd.extend(distance.iter().copied());
    signal.extend(average.iter().copied());
    hist.extend(zip(distance, average).map(|(macd, signal)| macd - signal));
}
