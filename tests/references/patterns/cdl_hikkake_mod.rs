use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A bar beyond two that are inside the one before them, the first closed where it breaks out.
pub fn cdl_hikkake_mod<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let (high, low, close) = (bars.high, bars.low, bars.close);
        let inside = |at: usize| high[at] < high[at - 1] && low[at] > low[at - 1];
        bars.false_breakout(i, |at| {
            let closes_low = || !bars.more(close[at - 2], low[at - 2] + bars.near(at - 2));
            let closes_high = || !bars.more(high[at - 2] - bars.near(at - 2), close[at - 2]);
            match inside(at - 2) && inside(at - 1) {
                true if high[at] < high[at - 1] && low[at] < low[at - 1] && closes_low() => 100,
                true if high[at] > high[at - 1] && low[at] > low[at - 1] && closes_high() => -100,
                _ => 0,
            }
        })
    })
}
