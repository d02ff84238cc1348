//! Wilder's true range: how far a price moved within a bar, including the gap since the last close.

use crate::State;
use crate::kernel::context::Context;
use crate::kernel::scratch::Scratch;

/// Wilder's true range: the greatest of high − low, |high − previous close| and |low − previous
/// close|. The first bar has no previous close and its range is high − low.
///
/// ```
/// use indicator_runtime::math::TrueRange;
///
/// let mut range = TrueRange::default();
/// // The second bar opens above the first, whose close was 10.
/// assert_eq!(range.feed(&[11.0, 14.0], &[9.0, 13.0], &[10.0, 13.5]), [2.0, 4.0]);
/// ```
#[derive(Clone, Debug, Default, State)]
pub struct TrueRange {
    context: Context,
    previous: Option<f64>,
    result: Scratch,
}

impl TrueRange {
    /// Takes the next bars and returns as many ranges.
    #[inline(always)]
    pub fn feed(&mut self, high: &[f64], low: &[f64], close: &[f64]) -> &[f64] {
        let count = high.len().min(low.len()).min(close.len());
        let result = self.result.reserve(count);
        if count > 0 {
            let first = self.previous.replace(close[count - 1]);
            result[0] = match first {
                None => high[0] - low[0],
                Some(previous) => true_range(high[0], low[0], previous),
            };
            let mut at = 1;
            while at < count {
                let bars = at..at + self.context.stride(count - at);
                let high = &high[bars.clone()];
                let low = &low[bars.clone()];
                let previous = &close[bars.start - 1..bars.end - 1];
                for (lane, range) in result[bars.clone()].iter_mut().enumerate() {
                    *range = true_range(high[lane], low[lane], previous[lane]);
                }
                self.context.prefetch_after(bars.len());
                at = bars.end;
            }
        }
        result
    }
}

/// The greatest of high − low, |high − previous close| and |low − previous close|.
///
/// ```
/// assert_eq!(indicator_runtime::math::true_range(14.0, 13.0, 10.0), 4.0);
/// ```
#[must_use]
#[inline(always)]
pub fn true_range(high: f64, low: f64, previous: f64) -> f64 {
    let range = high - low;
    let up = (high - previous).abs();
    let down = (low - previous).abs();
    let gap = if up > down { up } else { down };
    if gap > range { gap } else { range }
}
