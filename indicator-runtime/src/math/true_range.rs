//! How far a price went, the gap since the last close included.

use super::scratch::Scratch;
use crate::ahead::{stride, worked};
use std::iter::zip;

/// Wilder's true range: the greatest of high − low, |high − previous close| and |low − previous
/// close|. The first bar has no previous close and its range is high − low.
#[derive(Clone, Debug, Default)]
pub struct TrueRange {
    previous: Option<f64>,
    result: Scratch,
}

impl TrueRange {
    /// Takes the next bars and returns as many ranges.
    #[inline(always)]
    pub fn feed(&mut self, high: &[f64], low: &[f64], close: &[f64]) -> &[f64] {
        let count = high.len().min(low.len()).min(close.len());
        let result = self.result.room(count);
        if count > 0 {
            let first = self.previous.replace(close[count - 1]);
            result[0] = match first {
                None => high[0] - low[0],
                Some(previous) => true_range(high[0], low[0], previous),
            };
            let stride = stride(count);
            let (high, low) = (high[1..count].chunks(stride), low[1..].chunks(stride));
            let bars = zip(high, zip(low, close.chunks(stride)));
            for (ranges, (high, (low, close))) in zip(result[1..].chunks_mut(stride), bars) {
                for (range, (high, (low, close))) in zip(ranges, zip(high, zip(low, close))) {
                    *range = true_range(*high, *low, *close);
                }
                worked(stride);
            }
        }
        result
    }
}

#[inline(always)]
fn true_range(high: f64, low: f64, previous: f64) -> f64 {
    let range = high - low;
    let up = (high - previous).abs();
    let down = (low - previous).abs();
    let gap = if up > down { up } else { down };
    if gap > range { gap } else { range }
}
