use crate::{Average, StochBlock, StochParams};
use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.
///
/// `k` and `d` are the lines of the slow stochastic (see [`stoch`](crate::stoch)), by default smoothed by Wilder's average
/// (see [`smma`](crate::smma)); `j` is 3·`k` − 2·`d`.
///
/// Source: George Lane's stochastic, as it is used in China; as TA-Lib's KDJ.
#[indicator(
    warmup = fastk_period - 1 + slowk_average.warmup(slowk_period) + slowd_average.warmup(slowd_period)
)]
pub fn kdj(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the range.
    #[param(default = 9, min = 1)]
    fastk_period: usize,
    /// Length of the first average, in values.
    #[param(default = 3, min = 1)]
    slowk_period: usize,
    /// The kind of the first average.
    #[param(default = Average::Smma)]
    slowk_average: Average,
    /// Length of the second average, in values.
    #[param(default = 3, min = 1)]
    slowd_period: usize,
    /// The kind of the second average.
    #[param(default = Average::Smma)]
    slowd_average: Average,
    #[state(
        StochParams::new()
            .fastk_period(fastk_period)
            .slowk_period(slowk_period)
            .slowk_average(slowk_average)
            .slowd_period(slowd_period)
            .slowd_average(slowd_average)
            .block()
    )]
    stochastic: &mut StochBlock,
    /// The place of the close in the range, smoothed.
    #[output(pane, min = 0.0, max = 100.0)]
    k: &mut Output,
    /// The average of `k`.
    #[output(pane, min = 0.0, max = 100.0)]
    d: &mut Output,
    /// `k`, and twice as far from `d` again.
    #[output(pane)]
    j: &mut Output,
) {
    let [slowk, slowd] = stochastic.feed([high, low, close]);
    k.extend(slowk.iter().copied());
    d.extend(slowd.iter().copied());
    j.extend(ends((slowk, slowd)).map(|(k, d)| 3.0 * k - 2.0 * d));
}
