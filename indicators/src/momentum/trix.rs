use crate::percent::percent;
use indicator_runtime::math::{ChangeSmoother, Differences, Lag, Scratch, Smoother, ends};
use indicator_runtime::{Output, indicator};

/// Change of a triple exponential average from one value to the next, in percent.
///
/// The rate of change (see [`roc`](crate::roc)) of the exponential average of the exponential average of the exponential
/// average (see [`ema`](crate::ema)), each of `period` values.
///
/// Source: Jack Hutson, Stocks & Commodities, 1983; as TA-Lib's TRIX.
#[indicator(warmup = 3 * (period - 1) + 1)]
pub fn trix(
    data: &[f64],
    /// Length of each average, in values.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state([0, 1, 2].map(|turn| Smoother::exponential_after(turn * (period - 1), period)))]
    levels: &mut [Smoother; 3],
    #[state([period; 2].map(ChangeSmoother::exponential))] rests: &mut [ChangeSmoother; 2],
    #[state(<[Scratch; 2]>::default())] memory: &mut [Scratch; 2],
    #[state([Lag::new(1)?, Lag::new(1)?])] before: &mut [Lag; 2],
    #[state(<[Differences; 2]>::default())] steps: &mut [Differences; 2],
    #[output(pane)] values: &mut Output,
) {
    // How far each average stands above the newest value, as a level costs the change of an average its digits: an average
    // of averages is one of values and one of their distances.
    let [first, second, third] = levels.each_mut().map(|level| level.feed_distances(data));
    let ([rest2, rest3], [twice, thrice]) = (rests, memory);
    let sum = |(level, rest)| level + rest;
    let twice = twice.fill(ends((second, rest2.feed(first))).map(sum));
    let thrice = &*thrice.fill(ends((third, rest3.feed(twice))).map(sum));
    let ([values_before, before], [value_steps, steps]) = (before, steps);
    let bars = ends((
        values_before.feed(data),
        before.feed(thrice),
        value_steps.feed(data),
        steps.feed(thrice),
    ));
    values.extend(bars.map(|(value, above, value_step, step)| percent(value_step + step, value + above)));
}
