//! What both patterns of a false breakout, the hikkake, have in common: how a later bar confirms them.

use indicator_runtime::Output;
use indicator_runtime::math::{Candle, Candles};
use std::iter::zip;

/// Writes the signals of breakouts, and twice that of the newest one where one of the three bars after it confirms that it
/// was false: the first of them that closes beyond the other end of the bar before the breakout.
///
/// `breakouts` begin three bars before those that are due: 100 where one is down, which promises a rise, −100 where one is
/// up, else 0.
#[inline(always)]
pub fn confirm(breakouts: &[f64], candles: Candles<'_>, values: &mut Output<'_>) {
    let bars = zip(breakouts.array_windows(), candles.last());
    for (value, (signals, bars)) in zip(values.rest(), bars) {
        let [third, second, first, new] = *signals;
        let [before_third, before_second, before_first, last, bar] = bars;
        let one = confirms(first, before_first, bar);
        let two = confirms(second, before_second, bar) & !confirms(second, before_second, last);
        let earlier =
            confirms(third, before_third, last) | confirms(third, before_third, before_first);
        let three = confirms(third, before_third, bar) & !earlier;
        // The newest breakout alone counts.
        let (two, three) = (
            two & (first == 0.0),
            three & (first == 0.0) & (second == 0.0),
        );
        let rest = if three { third } else { 0.0 };
        let confirmed = if one {
            first
        } else if two {
            second
        } else {
            rest
        };
        *value = if new != 0.0 { new } else { 2.0 * confirmed };
    }
}

/// Whether a bar closes beyond the other end of the one before a breakout.
#[inline(always)]
fn confirms(breakout: f64, before: Candle, bar: Candle) -> bool {
    (breakout > 0.0) & (bar.close > before.high) | (breakout < 0.0) & (bar.close < before.low)
}
