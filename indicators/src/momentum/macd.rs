use crate::shared::convergence::Convergence;
use indicator_runtime::math::Smoother;
use indicator_runtime::{Output, indicator};

/// Moving average convergence/divergence: how far a fast average stands above a slow one.
///
/// `macd` is the exponential moving average over `fast_period` values less the one over `slow_period` values,
/// both started at the `slow_period`-th value with the mean of the last `fast_period` and `slow_period` values;
/// `signal` is the exponential moving average of `macd` over `signal_period` values, and `hist`
/// is `macd` − `signal`. Where `fast_period` is longer than `slow_period` they change places.
///
/// Source: Gerald Appel, late 1970s; as TA-Lib's MACD.
#[indicator(warmup = fast_period.max(slow_period) + signal_period - 2)]
pub fn macd(
    data: &[f64],
    /// Length of the fast average, in values.
    #[param(default = 12, min = 1)]
    fast_period: usize,
    /// Length of the slow average, in values.
    #[param(default = 26, min = 1)]
    slow_period: usize,
    /// Length of the average of `macd`, in values.
    #[param(default = 9, min = 1)]
    signal_period: usize,
    #[state(Convergence::new(
        Smoother::exponential_after(slow_period.abs_diff(fast_period), fast_period.min(slow_period)),
        Smoother::exponential(fast_period.max(slow_period)),
        signal_period,
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
