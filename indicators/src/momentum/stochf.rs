use crate::{Average, AverageBlock};
use indicator_runtime::math::Stochastic;
use indicator_runtime::{Output, indicator};

/// Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the
/// highest high, and an average of that.
///
/// `fastk` is 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, and 0 where these two
/// are one; `fastd` is its average over `fastd_period` values.
///
/// Source: George Lane, 1957; as TA-Lib's STOCHF.
#[indicator(warmup = fastk_period - 1 + average.warmup(fastd_period))]
pub fn stochf(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the range.
    #[param(default = 5, min = 1)]
    fastk_period: usize,
    /// Length of the average, in values.
    #[param(default = 3, min = 1)]
    fastd_period: usize,
    /// The kind of average.
    #[param(default = Average::Sma)]
    average: Average,
    #[state(Stochastic::new(fastk_period))] stochastic: &mut Stochastic,
    #[state(average.block(fastd_period))] smoother: &mut AverageBlock,
    /// The place of the close.
    #[output(pane, min = 0.0, max = 100.0)]
    fastk: &mut Output,
    /// The average of `fastk`.
    #[output(pane, min = 0.0, max = 100.0)]
    fastd: &mut Output,
) {
    let k = stochastic.feed(high, low, close);
    let d = smoother.feed(k);
    fastk.extend(k[k.len() - d.len()..].iter().copied());
    fastd.extend(d.iter().copied());
}
