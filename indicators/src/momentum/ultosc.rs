use crate::shared::spans::Spans;
use indicator_runtime::math::{Lag, Scratch, TrueRange, ends};
use indicator_runtime::{Output, indicator};

/// Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.
///
/// A bar's pressure is close − the lower of its low and the close before; a span's share is the sum of these over the
/// sum of the true ranges (see [`atr`](crate::atr)), and 0 where there was no range. The value is
/// 100·(4·short + 2·medium + long) / 7, in whatever order the three periods are given.
///
/// Source: Larry Williams, 1976; as TA-Lib's ULTOSC.
#[indicator(warmup = period1.max(period2).max(period3))]
pub fn ultosc(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in one of the spans.
    #[param(default = 7, min = 1)]
    period1: usize,
    /// Bars in another one.
    #[param(default = 14, min = 1)]
    period2: usize,
    /// Bars in the third one.
    #[param(default = 28, min = 1)]
    period3: usize,
    #[state(Lag::new(1))] previous: &mut Lag,
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state(Scratch::default())] pressure: &mut Scratch,
    #[state(Spans::new([period1, period2, period3]))] pressures: &mut Spans,
    #[state(Spans::new([period1, period2, period3]))] covered: &mut Spans,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let bars = ends((low, close, previous.feed(close)));
    let pressure = pressure.fill(bars.map(|(low, close, before)| close - low.min(before)));
    let ranges = ranges.feed(high, low, close);
    let ([p1, p2, p3], [r1, r2, r3]) = (pressures.feed(pressure), covered.feed(ranges));
    values.extend(
        ends((p1, r1, p2, r2, p3, r3)).map(|(p1, r1, p2, r2, p3, r3)| {
            // The share of the short span and that of the medium one over the same denominator, as divisions take long.
            let (both, of_both) = if r1 > 0.0 {
                (4.0 * p1 * r2 + 2.0 * p2 * r1, r1 * r2)
            } else {
                (2.0 * p2, r2)
            };
            100.0 / 7.0 * (share(both, of_both) + share(p3, r3))
        }),
    );
}

/// A part of a range; 0 where there was no range.
fn share(part: f64, range: f64) -> f64 {
    if range > 0.0 { part / range } else { 0.0 }
}
