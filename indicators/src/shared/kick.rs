//! What both patterns of a kick have in common.

use indicator_runtime::math::Candle;

/// Whether two bars of unlike colour are all body, each longer than usual and with shadows shorter than a trifle, and the
/// second lies beyond the first in the direction of its colour.
#[must_use]
#[inline(always)]
pub fn is_kick(bars: [Candle; 2], body: [f64; 2], trifle: [f64; 2]) -> bool {
    let [first, last] = bars;
    let rises = last.is_white();
    let are_long = (first.body() > body[0]) & (last.body() > body[1]);
    let are_bare = first.is_bare(trifle[0]) & last.is_bare(trifle[1]);
    let [first_turned, last_turned] = bars.map(|bar| bar.mirrored_unless(rises));
    (first.is_white() != rises) & are_long & are_bare & last_turned.is_above(first_turned)
}
