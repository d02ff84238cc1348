use crate::shared::convergence::Convergence;
use indicator_runtime::math::Smoother;
use indicator_runtime::{Output, indicator};

/// Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.
///
/// `macd` is the exponential average with y += 0.15·(x − y) less the one with y += 0.075·(x − y), both started at the
/// 26th value, with the mean of the last 12 and 26 values; `signal` is the exponential moving average of `macd` over
/// `signal_period` values, and `hist` is `macd` − `signal`. [`macd`](fn@crate::macd) takes 2/13 and 2/27 for these lengths.
///
/// Source: Gerald Appel, late 1970s; as TA-Lib's MACDFIX.
#[indicator(warmup = 25 + signal_period - 1, types = MacdFix)]
pub fn macdfix(
    data: &[f64],
    /// Length of the average of `macd`, in values.
    #[param(default = 9, min = 1)]
    signal_period: usize,
    #[state(Convergence::new(
        Smoother::new(14, 12, 0.15),
        Smoother::new(0, 26, 0.075),
        signal_period
    ))]
    lines: &mut Convergence,
    /// The fast average less the slow one.
    #[output(pane)]
    macd: &mut Output,
    /// The average of `macd`.
    #[output(pane)]
    signal: &mut Output,
    /// `macd` less `signal`.
    #[output(pane, histogram)]
    hist: &mut Output,
) {
    lines.feed_into(data, macd, signal, hist);
}
