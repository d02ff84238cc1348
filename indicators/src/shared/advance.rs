//! What patterns of several white bars ask of each but the first.

use indicator_runtime::math::Candle;

/// Whether a white bar goes on from the one before: it opens above that open, above that close by no more than `near`, and
/// closes above that close.
#[must_use]
#[inline(always)]
pub fn advances(before: Candle, bar: Candle, near: f64) -> bool {
    let opens = (bar.open > before.open) & (bar.open <= before.close + near);
    bar.is_white() & opens & (bar.close > before.close)
}
