use crate::{Average, RsiBlock, RsiParams, StochfBlock, StochfParams};
use indicator_runtime::{Output, indicator};

/// Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an
/// average of that.
///
/// The fast stochastic (see [`stochf`](crate::stochf)) of the relative strength index (see [`rsi`](crate::rsi)), which is
/// the high, the low and the close at once.
///
/// `fastk = 100·(rsi − lowest) / (highest − lowest)`, where the lowest and the highest are those of the last
/// `fastk_period` values of the index; `fastd` is the average of `fastk` over `fastd_period` values.
///
/// Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's STOCHRSI.
#[indicator(warmup = period + fastk_period - 1 + average.warmup(fastd_period))]
pub fn stochrsi(
    data: &[f64],
    /// Length of the averages of gains and losses, in values.
    #[param(default = 14, min = 1)]
    period: usize,
    /// Values of the index in the range.
    #[param(default = 5, min = 1)]
    fastk_period: usize,
    /// Length of the average, in values.
    #[param(default = 3, min = 1)]
    fastd_period: usize,
    /// The kind of average.
    #[param(default = Average::Sma)]
    average: Average,
    #[state(RsiParams::new().period(period).block())] rsi: &mut RsiBlock,
    #[state(StochfParams::new().fastk_period(fastk_period).fastd_period(fastd_period).average(average).block())]
    stochastic: &mut StochfBlock,
    /// The place of the index.
    #[output(pane, min = 0.0, max = 100.0)]
    fastk: &mut Output,
    /// The average of `fastk`.
    #[output(pane, min = 0.0, max = 100.0)]
    fastd: &mut Output,
) {
    let [rsi] = rsi.feed([data]);
    let [k, d] = stochastic.feed([rsi, rsi, rsi]);
    fastk.extend(k.iter().copied());
    fastd.extend(d.iter().copied());
}
