use crate::{Average, PpoBlock, PpoParams};
use indicator_runtime::{Output, indicator};

/// Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.
///
/// The percentage price oscillator (see [`ppo`](crate::ppo)) of volumes, and 0 where nothing was traded.
///
/// `pvo = 100·(fast − slow) / slow`.
///
/// Source: as TA-Lib's PVO.
#[indicator(warmup = average.warmup(fast_period).max(average.warmup(slow_period)))]
pub fn pvo(
    volume: &[f64],
    /// Length of the fast average, in bars.
    #[param(default = 12, min = 1)]
    fast_period: usize,
    /// Length of the slow average, in bars.
    #[param(default = 26, min = 1)]
    slow_period: usize,
    /// The kind of both averages.
    #[param(default = Average::Ema)]
    average: Average,
    #[state(PpoParams::new().fast_period(fast_period).slow_period(slow_period).average(average).block())]
    oscillator: &mut PpoBlock,
    #[output(pane)] values: &mut Output,
) {
    let [oscillator] = oscillator.feed([volume]);
    values.extend(oscillator.iter().copied());
}
