use crate::{Average, AverageBlock};
use indicator_runtime::math::Stochastic;
use indicator_runtime::{Output, indicator};

/// Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.
///
/// 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, 0 where these two are one (see
/// [`stochf`](crate::stochf)), is averaged over `slowk_period` values; `slowd` is the average of that.
///
/// Source: George Lane, 1957; as TA-Lib's STOCH.
#[indicator(
    warmup = fastk_period - 1 + slowk_average.warmup(slowk_period) + slowd_average.warmup(slowd_period)
)]
pub fn stoch(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the range.
    #[param(default = 5, min = 1)]
    fastk_period: usize,
    /// Length of the first average, in values.
    #[param(default = 3, min = 1)]
    slowk_period: usize,
    /// The kind of the first average.
    #[param(default = Average::Sma)]
    slowk_average: Average,
    /// Length of the second average, in values.
    #[param(default = 3, min = 1)]
    slowd_period: usize,
    /// The kind of the second average.
    #[param(default = Average::Sma)]
    slowd_average: Average,
    #[state(Stochastic::new(fastk_period))] stochastic: &mut Stochastic,
    #[state(slowk_average.block(slowk_period))] first: &mut AverageBlock,
    #[state(slowd_average.block(slowd_period))] second: &mut AverageBlock,
    /// The place of the close in the range, smoothed.
    #[output(pane, min = 0.0, max = 100.0)]
    slowk: &mut Output,
    /// The average of `slowk`.
    #[output(pane, min = 0.0, max = 100.0)]
    slowd: &mut Output,
) {
    let k = first.feed(stochastic.feed(high, low, close));
    let d = second.feed(k);
    slowk.extend(k[k.len() - d.len()..].iter().copied());
    slowd.extend(d.iter().copied());
}
