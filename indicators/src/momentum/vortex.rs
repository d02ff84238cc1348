use indicator_runtime::math::{Lag, Scratch, Sum, TrueRange, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.
///
/// `plus` is the sum of |high − low before| over `period` bars, `minus` the sum of |low − high before|, each over the sum
/// of the true ranges (see [`atr`](crate::atr)), and 0 where there was no range.
///
/// Source: Etienne Botes and Douglas Siepman, Stocks & Commodities, January 2010; as TA-Lib's VORTEX.
#[indicator(warmup = period)]
pub fn vortex(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the sums.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state([Lag::new(1)?, Lag::new(1)?])] before: &mut [Lag; 2],
    #[state(<[Scratch; 2]>::default())] memory: &mut [Scratch; 2],
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state([Windows::new(period)?, Windows::new(period)?, Windows::new(period)?])]
    sums: &mut [Windows<Sum, 1>; 3],
    /// The reach upwards.
    #[output(pane, min = 0.0)]
    plus: &mut Output,
    /// The reach downwards.
    #[output(pane, min = 0.0)]
    minus: &mut Output,
) {
    let ([highs, lows], [up, down], [rises, falls, covered]) = (before, memory, sums);
    let reach = |(price, before): (f64, f64)| (price - before).abs();
    let [up] = rises.feed(up.fill(ends((high, lows.feed(low))).map(reach)));
    let [down] = falls.feed(down.fill(ends((low, highs.feed(high))).map(reach)));
    let [range] = covered.feed(ranges.feed(high, low, close));
    let share = |(reach, range)| if range > 0.0 { reach / range } else { 0.0 };
    plus.extend(ends((up, range)).map(share));
    minus.extend(ends((down, range)).map(share));
}
