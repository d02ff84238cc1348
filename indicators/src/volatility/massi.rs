use indicator_runtime::math::{ChangeSmoother, Scratch, Sum, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Mass index: a sum that bulges where ranges widen and narrow again.
///
/// e is the exponential average of high − low over `fast_period` bars; the value is the sum of e / (the average of e) over
/// `slow_period` bars, each of which is 1 while there is no range.
///
/// Source: Donald Dorsey, Stocks & Commodities, June 1992; as TA-Lib's MASSI.
#[indicator(warmup = 2 * (fast_period - 1) + (slow_period - 1))]
pub fn massi(
    high: &[f64],
    low: &[f64],
    /// Length of both averages, in bars.
    #[param(default = 9, min = 1)]
    fast_period: usize,
    /// Bars in the sum.
    #[param(default = 25, min = 1)]
    slow_period: usize,
    #[state(<[Scratch; 2]>::default())] memory: &mut [Scratch; 2],
    #[state(ChangeSmoother::exponential(fast_period))] single: &mut ChangeSmoother,
    #[state(ChangeSmoother::exponential(fast_period))] double: &mut ChangeSmoother,
    #[state(Windows::new(slow_period))] sum: &mut Windows<Sum, 1>,
    #[output(pane, min = 0.0)] values: &mut Output,
) {
    let [ranges, ratios] = memory;
    let ranges = ranges.fill(ends((high, low)).map(|(high, low)| high - low));
    let once = single.feed(ranges);
    let averages = ends((once, double.feed(once)));
    let ratios = ratios.fill(averages.map(
        |(once, twice)| {
            if twice == 0.0 { 1.0 } else { once / twice }
        },
    ));
    let [sums] = sum.feed(ratios);
    values.extend(sums.iter().copied());
}
